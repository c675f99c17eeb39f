/** A small whole row of a catalogue file, with changes. */
export const aRow = (change: object = {}) => ({
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field: { id: 'ho-tich', name: 'Hộ tịch' },
  timeLimit: { kind: 'same-day', cutoff: '15:00' },
  timeLimitText: 'Trong ngày',
  channels: ['direct', 'online'],
  result: 'Giấy khai sinh',
  source: 'test',
  ...change,
})

export const catalogueOf = (...procedures: readonly unknown[]) => ({
  effectiveFrom: '2025-07-01',
  procedures,
})
