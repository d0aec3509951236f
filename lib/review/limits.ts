/** Events that one request may carry. */
export const BATCH_LIMIT = 100;
/** UTF-16 units of a typed answer that are kept; a device cuts what is longer. */
export const RESPONSE_LIMIT = 500;
