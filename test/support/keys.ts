import { createKeys } from "../../src/core/seal.ts"

/** The key of a made-up installation. */
export const testKeys = createKeys(Buffer.from("khoa-cua-ban-thu-nghiem-dai-hon-32-ky-tu"))
