/** Values that travel with a form unseen, by field name. */
export type Hidden = Readonly<Record<string, string>>

export const HiddenFields = ({ hidden }: { readonly hidden?: Hidden | undefined }) => (
  <>
    {Object.entries(hidden ?? {}).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
)
