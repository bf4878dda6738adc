/** What Meta offers and the simulator doesn't: refused with 131051 and the reason. By the message's or the interactive message's type. */
export const unsupported: Record<string, string> = {
  catalog_message: 'needs a product catalog; a support bot sells nothing',
  product: 'needs a product catalog; a support bot sells nothing',
  product_list: 'needs a product catalog; a support bot sells nothing',
  product_carousel: 'needs a product catalog; a support bot sells nothing',
  carousel: 'a row of cards is advertising',
  order_details: 'payments are offered in few countries, to sellers',
  order_status: 'payments are offered in few countries, to sellers',
  address_message: 'is offered in India only',
  call_permission_request: 'calls are not simulated',
  voice_call: 'calls are not simulated',
  group: 'groups are not simulated',
  pin: 'pinning is for groups',
  catalog_button: 'needs a product catalog; a support bot sells nothing',
  mpm_button: 'needs a product catalog; a support bot sells nothing',
  order_details_button: 'payments are offered in few countries, to sellers',
};
