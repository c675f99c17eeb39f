import type { Words } from '../kernel/words.ts'

/** What a person may be in a centre; the same words stand in the CHECK of table staff. */
export const roles = [
  'volunteer',
  'officer',
  'specialist',
  'signer',
  'director',
  'province',
  'auditor',
  'administrator',
  'editor',
] as const

export type Role = (typeof roles)[number]

/** The roles as people say them. */
export const roleWords: Readonly<Record<Role, Words>> = {
  volunteer: ['Tình nguyện viên', 'Volunteer'],
  officer: ['Cán bộ tiếp nhận', 'Counter officer'],
  specialist: ['Công chức chuyên môn', 'Specialist'],
  signer: ['Lãnh đạo ký', 'Signer'],
  director: ['Giám đốc trung tâm', 'Director of the centre'],
  province: ['Theo dõi cấp tỉnh', 'Province'],
  auditor: ['Kiểm tra, kiểm toán', 'Auditor'],
  administrator: ['Quản trị hệ thống', 'Administrator'],
  editor: ['Biên tập danh mục thủ tục', 'Catalogue editor'],
}

export const isRole = (word: string): word is Role => roles.some(role => role === word)

/** Words of roles as they come from a session; one that is no role of ours is left out. */
export const wordsOfRoles = (words: readonly string[]): readonly Words[] =>
  words.filter(isRole).map(role => roleWords[role])

/** Says in a route who may use it: anybody with at least one of these roles. */
export const only = (
  ...needed: readonly [Role, ...Role[]]
): { readonly roles: readonly [Role, ...Role[]] } => ({
  roles: needed,
})
