/** A JSON object of which the shape is not known. */
export type JsonObject = Readonly<Record<string, unknown>>;
