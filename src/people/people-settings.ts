/** What only the composed product knows. */
export interface PeopleSettings {
  /** The page somebody with these roles sees first after login. */
  readonly landing: (roles: readonly string[]) => string
  /** The name of a field of procedures by its id; the id itself when the catalogue does not know it. */
  readonly fieldName: (fieldId: string) => string | Promise<string>
}

/** Everybody begins at the desk; fields show as their ids. */
export const plainSettings: PeopleSettings = { landing: () => '/desk', fieldName: fieldId => fieldId }
