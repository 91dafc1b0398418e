import { fold, hasAccents } from "../../core/text.ts"
import { type Glossary, inWrittenWords, MOST_READINGS, NO_GLOSSARY } from "./glossary.ts"

/**
 * Short forms and what they stand for. The first meaning is the usual one; where there are several, the
 * papers themselves decide which is meant (see `readings`). Keys are folded.
 */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  bch: ["ban chấp hành"],
  bchtw: ["Ban Chấp hành Trung ương"],
  bct: ["Bộ Chính trị", "Bộ Công Thương"],
  bbt: ["Ban Bí thư"],
  btv: ["ban thường vụ"],
  ubkt: ["ủy ban kiểm tra"],
  ubkttw: ["Ủy ban Kiểm tra Trung ương"],
  btc: ["ban tổ chức", "Bộ Tài chính"],
  btctw: ["Ban Tổ chức Trung ương"],
  btgdv: ["ban tuyên giáo và dân vận"],
  btg: ["ban tuyên giáo"],
  bdv: ["ban dân vận"],
  bnc: ["ban nội chính"],
  vptw: ["Văn phòng Trung ương Đảng"],
  bcd: ["ban chỉ đạo"],
  tw: ["Trung ương"],
  tu: ["tỉnh ủy", "thành ủy"],
  cb: ["chi bộ", "cán bộ"],
  cu: ["chi ủy", "cấp ủy"],
  dv: ["đảng viên", "đơn vị"],
  bt: ["bí thư"],
  pbt: ["phó bí thư"],
  tbt: ["Tổng Bí thư"],
  dh: ["đại hội"],
  tccsd: ["tổ chức cơ sở đảng"],
  tcd: ["tổ chức đảng", "tiếp công dân"],
  shcb: ["sinh hoạt chi bộ"],
  shcd: ["sinh hoạt chuyên đề"],
  sh: ["sinh hoạt"],
  dp: ["đảng phí", "địa phương"],
  nq: ["nghị quyết"],
  ct: ["chỉ thị", "chương trình", "chủ tịch"],
  qd: ["quy định", "quyết định"],
  hd: ["hướng dẫn", "hợp đồng", "hội đồng"],
  kl: ["kết luận"],
  tb: ["thông báo"],
  kh: ["kế hoạch"],
  bc: ["báo cáo"],
  bb: ["biên bản"],
  vb: ["văn bản"],
  nd: ["nghị định", "nội dung"],
  tt: ["thông tư", "thường trực", "trung tâm"],
  bcv: ["báo cáo viên"],
  ktgs: ["kiểm tra, giám sát"],
  qh: ["Quốc hội"],
  ubtvqh: ["Ủy ban Thường vụ Quốc hội"],
  dbqh: ["đại biểu Quốc hội"],
  hdnd: ["hội đồng nhân dân"],
  ubnd: ["ủy ban nhân dân"],
  ttg: ["Thủ tướng Chính phủ"],
  vpcp: ["Văn phòng Chính phủ"],
  bnv: ["Bộ Nội vụ"],
  btp: ["Bộ Tư pháp"],
  bca: ["Bộ Công an"],
  bqp: ["Bộ Quốc phòng"],
  ttcp: ["Thanh tra Chính phủ"],
  cbcc: ["cán bộ, công chức"],
  cbccvc: ["cán bộ, công chức, viên chức"],
  cccc: ["công chức"],
  vc: ["viên chức"],
  qppl: ["quy phạm pháp luật"],
  tthc: ["thủ tục hành chính"],
  xlvphc: ["xử lý vi phạm hành chính"],
  nsnn: ["ngân sách nhà nước"],
  bhxh: ["bảo hiểm xã hội"],
  bhyt: ["bảo hiểm y tế"],
  bhtn: ["bảo hiểm thất nghiệp"],
  nld: ["người lao động"],
  nsdld: ["người sử dụng lao động"],
  hdld: ["hợp đồng lao động"],
  gplx: ["giấy phép lái xe"],
  cccd: ["căn cước công dân"],
  gcn: ["giấy chứng nhận"],
  qsdd: ["quyền sử dụng đất"],
  gtgt: ["giá trị gia tăng"],
  tndn: ["thu nhập doanh nghiệp"],
  tncn: ["thu nhập cá nhân"],
  dn: ["doanh nghiệp"],
  vphc: ["vi phạm hành chính"],
  pccc: ["phòng cháy, chữa cháy"],
  ttatgt: ["trật tự an toàn giao thông"],
  cntt: ["công nghệ thông tin"],
  tdp: ["tổ dân phố"],
  kp: ["khu phố"],
  kdc: ["khu dân cư"],
  kntc: ["khiếu nại, tố cáo"],
  pctn: ["phòng, chống tham nhũng"],
  bvbmnn: ["bảo vệ bí mật nhà nước"],
  bvdlcn: ["bảo vệ dữ liệu cá nhân"],
  thdccs: ["thực hiện dân chủ ở cơ sở"],
  mttq: ["Mặt trận Tổ quốc"],
  mttqvn: ["Mặt trận Tổ quốc Việt Nam"],
  ubmttq: ["Ủy ban Mặt trận Tổ quốc"],
  khcn: ["khoa học, công nghệ"],
  dmst: ["đổi mới sáng tạo"],
  cds: ["chuyển đổi số"],
  hn: ["Hà Nội", "hội nghị"],
  tp: ["thành phố"],
  tphcm: ["thành phố Hồ Chí Minh"],
  hcm: ["Hồ Chí Minh"],
  ttnd: ["thanh tra nhân dân"],
  gsdtccd: ["giám sát đầu tư của cộng đồng"],
  dvhc: ["đơn vị hành chính"],
  dvc: ["dịch vụ công"],
  dvctt: ["dịch vụ công trực tuyến"],
  attp: ["an toàn thực phẩm"],
  attt: ["an toàn thông tin"],
  antt: ["an ninh, trật tự"],
  bvmt: ["bảo vệ môi trường"],
  bvdl: ["bảo vệ dữ liệu"],
  btxh: ["bảo trợ xã hội"],
  nct: ["người cao tuổi"],
  nkt: ["người khuyết tật"],
  nvqs: ["nghĩa vụ quân sự"],
  dqtv: ["dân quân tự vệ"],
  ccb: ["cựu chiến binh"],
  lhpn: ["liên hiệp phụ nữ"],
  ntm: ["nông thôn mới"],
  mtqg: ["mục tiêu quốc gia"],
  ktxh: ["kinh tế - xã hội"],
  qlnn: ["quản lý nhà nước"],
  gddt: ["giáo dục và đào tạo"],
  lltp: ["lý lịch tư pháp"],
  bmnn: ["bí mật nhà nước"],
  dlcn: ["dữ liệu cá nhân"],
  csdl: ["cơ sở dữ liệu"],
  ttct: ["trung tâm chính trị"],
  dsvh: ["di sản văn hóa"],
  hgv: ["hòa giải viên"],
  pa: ["phản ánh"],
  pakn: ["phản ánh, kiến nghị"],
  stdvdt: ["sổ tay đảng viên điện tử"],
  ntn: ["như thế nào"],
  bn: ["bao nhiêu"],
  bh: ["bao giờ"],
  nhiu: ["nhiêu"],
  bnhieu: ["bao nhiêu"],
  ko: ["không"],
  hok: ["không"],
  dc: ["được", "đồng chí"],
  vs: ["với"],
  mn: ["mọi người"],
}

/** Never expanded from small letters: as everyday words they are too common. */
const CAPITALS_ONLY = new Set([
  "tu",
  "ct",
  "tt",
  "tb",
  "hn",
  "dh",
  "bt",
  "bn",
  "cu",
  "sh",
  "qh",
  "kl",
  "vc",
  "dn",
  "kp",
  "tp",
])

export interface Reading {
  readonly text: string
  /** What was assumed, for the person to see: ["UBND", "ủy ban nhân dân"]. Everyday short forms are not listed. */
  readonly assumed: readonly (readonly [string, string])[]
}

const EVERYDAY = new Set(["ntn", "bn", "bh", "nhiu", "bnhieu", "ko", "hok", "dc", "vs", "mn", "vb", "tw"])

/**
 * The question with the office's own words as documents write them and with short forms written out: one reading for each
 * combination of doubtful meanings.
 */
export function readings(question: string, glossary: Glossary = NO_GLOSSARY): Reading[] {
  return inWrittenWords(question, glossary)
    .flatMap(({ text, assumed }) =>
      writtenOut(text).map((reading) => ({ ...reading, assumed: [...assumed, ...reading.assumed] })),
    )
    .slice(0, MOST_READINGS)
}

function writtenOut(question: string): Reading[] {
  // Among words without accents an accented one would make them all count as spelled out.
  const like = hasAccents(question) ? (meaning: string) => meaning : fold
  let list: Reading[] = [{ text: "", assumed: [] }]
  let end = 0
  for (const match of question.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [word] = match
    const between = question.slice(end, match.index)
    end = match.index + word.length
    const meanings = meaningsOf(word, question, match.index)
    const next = list.flatMap((reading) =>
      meanings.map((meaning) => ({
        text: reading.text + between + (meaning === word ? word : like(meaning)),
        assumed:
          meaning === word || EVERYDAY.has(fold(word))
            ? reading.assumed
            : [...reading.assumed, [word, meaning] as const],
      })),
    )
    list = next.slice(0, MOST_READINGS)
  }
  return list.map((reading) => ({ ...reading, text: reading.text + question.slice(end) }))
}

function meaningsOf(word: string, question: string, at: number): readonly string[] {
  const key = fold(word)
  const meanings = Object.hasOwn(MEANINGS, key) ? MEANINGS[key] : undefined
  // "đv" and "dv" are the same short form; "đã" is a word. Accented vowels never stand in one.
  if (meanings === undefined || !/^[a-zđ]+$/i.test(word)) return [word]
  if (CAPITALS_ONLY.has(key) && word !== word.toUpperCase()) return [word]
  // Inside a document number the letters are part of it.
  if (/[\d/-]/.test(question[at - 1] ?? "") || /^\s?[/-]/.test(question.slice(at + word.length)))
    return [word]
  return meanings
}
