/**
 * The grammar of short answers: tags are rewritten into fewer ones, rule after rule, before a clause is judged.
 * A rule sees the tags between single spaces; "|" ends a clause, so no rule reaches over it unless it says so.
 */
const VERB = "(?:go|move|into|reach|meet)"
const REASON = "(?:health|family|work|busy|other|ail|duty)"
const RULES: readonly (readonly [rule: string, result: string])[] = [
  // Who is spoken to: "bác Hùng ơi", "kính gửi đồng chí Hùng".
  ["(?:comrade|elder|me|child|all)(?: (?:x|name)){0,3} oi", "p"],
  ["hi(?: (?:comrade|elder|all|me|child))*(?: (?:x|name)){0,4}(?= (?:\\||\\?|p|me|child))", "hi"],
  ["hi (?:comrade|elder|all)(?: (?:comrade|elder|all))*", "hi"],
  ["me be(?: (?:x|name)){1,4}", "me"],
  ["p(?: (?:x|name))+(?= (?:\\||$))", "p"],
  ["(?:comrade|elder)(?: (?:x|name)){1,3}(?= (?:\\||$))", "p"],
  ["(?:comrade|elder)(?: (?:x|name)){1,4}", "third"],
  ["comrade|oi", "p"],
  ["with (?:p )*(?:kin|third|elder|all|child|me|x|name)(?: (?:x|name|me))*", "p"],
  ["name(?: name)* oi", "p"],
  ["(?<=[a-z\\d] )ah(?= (?:\\||\\?|$))", "ask"],
  ["ah|p", ""],
  ["thing meet", "meet"],
  [`did ${VERB}(?: ${VERB})*`, "x"],
  ["did", ""],
  [`(${VERB}) thing`, "$1"],
  [`neg can (${VERB})`, "neg $1"],
  ["(?<=neg (?:[a-z]+ )*)dau", ""],
  [`(?<=${VERB} |at )dau`, "what"],
  ["dau", "ail"],
  ["time (?:me )?tell(?= (?:\\||$))", "look"],
  [`no(?= ${VERB})`, "ask"],
  [`(?<=${VERB} )nod`, "x"],
  ["elder me tell", "third"],
  // Another day is wanted: "thứ bảy em mới đi được", "em chỉ đi được thứ bảy".
  ["time (?:me )?new(?= (?:go|move|reach|have|meet))", "ask"],
  ["only(?= (?:[a-z]+ )*time)", "ask"],
  ["only", ""],
  ["new", "will"],
  ["still try", "will"],
  ["still", "will"],
  ["try", "hedge"],
  ["neg n[123]", ""],
  ["let (?:me |child |elder |time )*(?:weigh|tell)(?: (?:me|child|elder|kin|weigh|tell))*", "look"],
  ["let|weigh|tell", ""],

  // "muon" is muộn or muốn, "vang" is vắng or vâng: what stands beside it tells.
  [`muon(?= (?:be )?(?:have |neg |beg )*(?:${VERB}|absent|online|beg|vang))`, "want"],
  ["muon", "late"],
  ["nod vang", "nod"],
  ["(?<=(?:beg|neg|pardon|or|hedge|will|sure|because|hedge be) )vang", "absent"],
  ["vang(?= (?:because|pardon|meet|\\| because))", "absent"],
  ["move (?:(?:x|name) )+meet", "duty"],
  ["absent (?:(?:meet|go|thing) )*(?:meet|online)", "absent"],

  // Somebody is brought along, looked after or ill.
  ["(?:(?:kin|third|elder) (?:me )?)?care me(?= (?:move|reach|go))(?: (?:move|reach|go))?", ""],
  [
    "care (?:for )?(?:kin|child|third|elder|me)(?: (?:me|child|kin))*(?: (?:health|other|work|move|reach|ail))*",
    "family",
  ],
  ["kin (?:me|child|elder)(?: kin)?", "kin"],
  ["kin (?:lost|did lost)", "kin family"],
  ["lost", "x"],
  ["kin (?:kin )*(?:will |have )?(?:health|family|ail)(?: (?:health|family|ail))*", "kin family"],
  ["family(?: (?:kin|elder))+", "family"],
  ["health kin(?= (?:beg|pardon|\\||$))", "health"],
  ["(?:elder|child)", "me"],
  ["(?:busy )?(?:work|duty) at (?:health|work|ail|duty|x)(?: (?:health|ail|duty|x))*", "work"],
  // "bão về": not the speaker.
  ["other (?:move|reach|into)(?= \\|)", "other"],

  // Not late, not busy, no longer ill.
  [`neg (?:will )?(?:${VERB} )*late(?: any)?`, "go"],
  [`(?:neg|over) (?:will |must |have )*${REASON}(?: ${REASON})*(?: any)?`, "well"],
  ["(?:move|into) late", "late"],
  // "từ 8h đến 9h", "đến hết tuần", "vào ngày 5".
  [
    `(?<=(?:${REASON}|x|clock[\\d:]+|dur\\d+|at time|at unit|\\|) )reach(?: over)?(?= (?:time|clock|dur))`,
    "time",
  ],
  ["^ reach(?: over)?(?= (?:time|clock))", " time"],
  ["reach over", "time"],
  ["into(?= (?:time|clock|unit))", "at"],

  // Questions that are none, and questions.
  [`how(?: then)? (?:have )?(${VERB}(?: ${VERB})*)(?: can)?`, "neg $1 can"],
  [`(${VERB}(?: ${VERB})*) (?:how|any) can`, "neg $1 can"],
  [`have ${VERB} any`, "ask"],
  ["have any", "neg"],
  ["what(?= me will)", ""],
  ["then any", "ask"],
  ["how", "what"],
  ["(?<=neg (?:[a-z]+ )*)any", ""],
  ["any", "what"],
  ["have ((?:(?!neg|hedge|move can)[a-z0-9:]+ )*)neg(?= (?:\\||\\?|$))", "ask $1"],
  [`(?<=${VERB} |can |absent |online |late |x |${REASON} )neg(?= (?:\\||\\?|$))`, "ask"],
  ["sure \\?", "sure"],
  ["(what(?: [a-z0-9:]+)*) \\?", "$1"],
  ["\\?", "ask"],

  // "kịp thì đi", but not "hôm đó thì đi".
  [
    "(?<=(?:can|well|over|x|late|hedge|health|busy|work|other|family|ail|duty|move|reach|go|meet) )then",
    "hedge",
  ],
  ["then", ""],
  ["hedge late", "late"],
  ["hedge can", "hedge"],
]
const COMPILED = RULES.map(([rule, result]) => [new RegExp(`(?<= )(?:${rule})(?= )`, "g"), result] as const)

/** The tags of an answer after all rules, its clauses parted by "|". */
export function simplified(tags: readonly string[]): string {
  let line = ` ${tags.join(" ")} `
    .replaceAll(" but ", " | ")
    .replaceAll(" ma ", " | ")
    .replaceAll(" so ", " because | ")
    .replaceAll(" because ", " | because ")
  for (const [rule, result] of COMPILED) {
    line = line.replace(rule, result).replace(/ {2,}/g, " ")
    line = ` ${line.trim()} `
  }
  return line
}
