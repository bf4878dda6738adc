/** The wire's form of a message id. */
export const messageIdPattern = /^wamid\.[A-Za-z0-9+/_=-]{1,500}$/;
