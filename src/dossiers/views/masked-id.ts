/** An identity number as it stands on pages: 014******567 says which one it is to who knows it, and to nobody else. */
export const maskedId = (idNumber: string): string =>
  idNumber.length >= 9
    ? `${idNumber.slice(0, 3)}${'*'.repeat(idNumber.length - 6)}${idNumber.slice(-3)}`
    : '*'.repeat(idNumber.length)
