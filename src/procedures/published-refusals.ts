import type { Words } from '../kernel/words.ts'

export const notPublished: Words = [
  'Danh mục không có thủ tục mang mã này.',
  'The catalogue has no procedure with this code.',
]

export const timeLimitUnknown: Words = [
  'Danh mục không ghi một thời hạn chắc chắn cho thủ tục này nên không tính được ngày hẹn trả.',
  'The catalogue states no certain time limit for this procedure, so no due date can be reckoned.',
]

export const noSuchCase: Words = ['Thủ tục này không có trường hợp đó.', 'This procedure has no such case.']
