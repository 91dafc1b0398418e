import { type AccountParts, getOa, quotaMessage, userDetail } from "./account.ts"
import { refuse } from "./answer.ts"
import type { Endpoint, Method } from "./api.ts"
import { type ConsultationParts, consult } from "./consultation.ts"
import { sendTemplate, sendTemplateByPhone, type TemplateParts } from "./templates.ts"
import type { Tokens } from "./tokens.ts"

export interface EndpointParts extends AccountParts, ConsultationParts, TemplateParts {
  readonly tokens: Tokens
}

/** Everything that can be called, under the platform's paths. */
export function endpoints(parts: EndpointParts): readonly Endpoint[] {
  const upload =
    (kind: "file" | "image"): Method =>
    ({ file }) =>
      file === null ? refuse(-201) : parts.uploads.add(kind, file.name, file.bytes)
  const open = (verb: Endpoint["verb"], path: string, method: string, run: Method): Endpoint => ({
    verb,
    path,
    method,
    host: "openapi",
    run,
  })
  return [
    open("GET", "/v2.0/oa/getoa", "getoa", () => getOa(parts)),
    open("GET", "/v3.0/oa/user/detail", "user/detail", ({ input }) => userDetail(parts, input)),
    open("POST", "/v3.0/oa/quota/message", "quota/message", ({ input }) => quotaMessage(parts, input)),
    open("POST", "/v3.0/oa/message/cs", "message/cs", ({ input }) => consult(parts, input)),
    open("POST", "/v3.0/oa/message/template", "message/template", ({ input }) => sendTemplate(parts, input)),
    open("POST", "/v2.0/oa/upload/file", "upload/file", upload("file")),
    open("POST", "/v2.0/oa/upload/image", "upload/image", upload("image")),
    // Switched off for words to a person.
    open("POST", "/v2.0/oa/message", "v2/message", () => refuse(-240)),
    {
      verb: "POST",
      path: "/message/template",
      method: "business/message/template",
      host: "business",
      run: ({ input }) => sendTemplateByPhone(parts, input),
    },
    {
      verb: "POST",
      path: "/v4/oa/access_token",
      method: "access_token",
      host: "oauth",
      run: ({ input, secret }) => parts.tokens.exchange((input ?? {}) as Record<string, string>, secret),
    },
  ]
}
