import type { Words } from '../kernel/words.ts'

/** What files a form takes. Limits are the centre's, not the law's. */
export interface UploadRules {
  readonly maxFiles: number
  readonly maxBytes: number
  /** Media types by content, never by name. */
  readonly accept: readonly string[]
  /** Media type of what bears no mark of its kind, whatever its bytes; left out, text in UTF-8 counts as `text/plain`. */
  readonly unmarked?: string
  /** What to say of a file of another type; without it, that papers are PDF or pictures. */
  readonly wrongType?: Words
}

/** A file as it came in, checked by its content, not stored yet. */
export interface UploadedFile {
  /** The form field it came with, for example `papers.0.file`. */
  readonly field: string
  /** The name the person gave it, made harmless; only ever shown, never used as a path. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Papers as people have them: scans and photographs, and the office formats results come in. */
export const paperUploads: UploadRules = {
  maxFiles: 20,
  maxBytes: 10 * 1024 * 1024,
  accept: ['application/pdf', 'image/jpeg', 'image/png'],
}

export const uploadRefusals = {
  tooMany: [
    'Có {count} tệp; mỗi lần gửi được nhiều nhất {max} tệp. Hãy gộp các trang vào một tệp PDF.',
    'There are {count} files; at most {max} may be sent at once. Combine pages into one PDF.',
  ],
  tooLarge: [
    'Tệp “{name}” quá lớn; mỗi tệp được tối đa {max} MB.',
    'The file “{name}” is too large; each may have at most {max} MB.',
  ],
  empty: ['Tệp “{name}” rỗng, không có nội dung.', 'The file “{name}” is empty.'],
  wrongType: [
    'Tệp “{name}” không phải là PDF, ảnh JPEG hoặc PNG (kiểm tra theo nội dung tệp, không theo tên).',
    'The file “{name}” is not a PDF, JPEG or PNG (judged by its content, not by its name).',
  ],
} as const satisfies Record<string, Words>
