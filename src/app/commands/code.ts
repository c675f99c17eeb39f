import { readDossierCode } from '../../dossiers/index.ts'
import { answered, type Command, declined } from '../command.ts'

export const command: Command = {
  usage: 'code <dossier-code>',
  summary: 'Đọc mã hồ sơ / agency, date, sequence, old or new form; refuses a malformed one',
  options: {},
  takes: [1, 1],
  async run({ positionals }) {
    const code = readDossierCode(positionals[0] ?? '')
    if (!code.ok) {
      const { refusal } = code
      const sentence =
        refusal.reason === 'code-malformed'
          ? `“${refusal.code}” không phải mã hồ sơ; mã có dạng H15.50-261008-0975 / is not a dossier code, which looks like H15.50-261008-0975`
          : `“${refusal.code}”: ngày ${refusal.date} không có / there is no such day`
      return declined(refusal, [sentence])
    }
    const { agency, date, sequence, form, ministry } = code.value
    return answered(code.value, [
      `Cơ quan / agency: ${agency}`,
      `Ngày / date: ${date}`,
      `Số thứ tự / sequence: ${sequence}`,
      `Dạng / form: ${form}${ministry ? ` (bộ / ministry ${ministry})` : ''}`,
    ])
  },
}
