import type { ChangePasswordRefusal, PasswordRefusal } from './refusals.ts'

export const SHORTEST_PASSWORD = 10
/** Longer ones are refused rather than cut: hashing must not be a way to keep the machine busy. */
export const LONGEST_PASSWORD = 128

/** Beginnings of what is tried first by whoever guesses, in the two languages used here. */
const obvious = [
  '0123456789',
  '1234567890',
  '0987654321',
  '9876543210',
  'abcdefghij',
  'abcd1234',
  'qwertyuiop',
  'password',
  'passw0rd',
  'iloveyou',
  'letmein',
  'welcome',
  'admin',
  'quantri',
  'matkhau',
  'motcua',
  'vietnam',
  'sonla',
  'anhyeuem',
  'emyeuanh',
  'hanhchinhcong',
]

/** Why a new password will not do, or nothing when it will. Length and guessability count, odd characters do not. */
export function passwordRefusal(password: string, username: string): PasswordRefusal | undefined {
  if ([...password].length < SHORTEST_PASSWORD) return 'too-short'
  if (password.length > LONGEST_PASSWORD) return 'too-long'
  const plain = plainLetters(password)
  if (remains(plain, plainLetters(username))) return 'like-username'
  if (new Set(plain).size < 4 || obvious.some(known => remains(plain, known))) return 'obvious'
  return undefined
}

/** Whether hardly anything is left of a password without this known part: “MatKhau@2026” is matkhau and a year. */
const remains = (plain: string, known: string): boolean =>
  known.length >= 3 && plain.includes(known) && plain.replaceAll(known, '').length < 6

const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '')

/** Why somebody may not replace their password by this one, or nothing when they may. */
export function newPasswordRefusal({
  current,
  next,
  username,
}: {
  current: string
  next: string
  username: string
}): ChangePasswordRefusal | undefined {
  if (next === current) return { reason: 'unchanged' }
  const why = passwordRefusal(next, username)
  return why && { reason: 'new-refused', why }
}
