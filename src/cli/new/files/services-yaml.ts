/** Outside systems: none yet, and how the first is written. */
export function servicesYaml(): string {
  return `# yaml-language-server: $schema=../../node_modules/schalter/docs/schemas/services.schema.json
# The outside systems that your dialogs may ask. None yet: put the first in the place of {}, like this.
#
# shop:
#   url: { setting: SHOP_API_URL, default: "https://shop.example/api" }
#   headers:
#     Authorization: { setting: SHOP_API_KEY }   # secrets stand in .env, never here
#   operations:
#     find-order:                                # in a dialog: call: shop.find-order
#       get: /orders/{number}
#       result:
#         status: { from: status, one-of: [packed, sent], otherwise: packed }
#       outcomes:                                # read from the top; the first is the success
#         found: { status: 200 }
#         not-found: { status: 404 }
#         failed: otherwise
{}
`;
}
