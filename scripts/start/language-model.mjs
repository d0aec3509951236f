import { StartRefused } from "./start-refused.mjs";

/**
 * Refuses a language model that could not be asked, or to which texts would travel unencrypted.
 *
 * @throws StartRefused with what is wrong
 */
export function refuseHalfModel(env) {
  const { MODEL_URL, MODEL_NAME, MODEL_KEY } = env;
  if (!MODEL_URL && (MODEL_NAME || MODEL_KEY)) {
    throw new StartRefused(
      "MODEL_NAME or MODEL_KEY is set without MODEL_URL: say where the model is.",
    );
  }
  if (!MODEL_URL) return;
  const url = URL.canParse(MODEL_URL) ? new URL(MODEL_URL) : null;
  const isHere = ["127.0.0.1", "[::1]", "localhost"].includes(url?.hostname ?? "");
  if (url?.protocol !== "https:" && !(url?.protocol === "http:" && isHere)) {
    throw new StartRefused(
      "MODEL_URL should look like https://models.example.org/v1, or http://localhost:11434/v1 on this machine.",
    );
  }
  if (!MODEL_NAME) {
    throw new StartRefused("MODEL_URL is set without MODEL_NAME: say which model to ask there.");
  }
}
