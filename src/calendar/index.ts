export { yearProposal } from './calendar.commands.ts'
export { calendarRoutes } from './calendar.routes.tsx'
export type { CalendarData, CalendarDay, CalendarYear, WorkingTime } from './calendar-data.ts'
export { type Calendars, calendarState, importNationalCalendar, openCalendars } from './calendars.store.ts'
export { type DueDate, type DueDateRequest, dueDate } from './due-date.ts'
export { explain } from './explain.ts'
export { type Extension, type ExtensionRequest, extend, latestApology } from './extension.ts'
export { findDate } from './find-date.ts'
export { type Forwarding, forwardBy } from './forward-by.ts'
export {
  type IndexFacts,
  type IndexVerdict,
  isOnTimeNationally,
  type Supplement,
} from './national-on-time.ts'
export type { Pause } from './pauses.ts'
export { type PausingStatus, type SupplementPolicy, supplementPolicies } from './pausing.ts'
export type { CalendarRefusal } from './refusals.ts'
export {
  type DecidedPolicy,
  type RuleSet,
  readRuleSets,
  ruleSetFor,
  supplementPolicyFor,
} from './rule-sets.ts'
export { shiftDue } from './shift-due.ts'
export { type Clock, type FinishedBand, finishedBand, type Standing, standing } from './standing.ts'
export { stepDeadlines } from './step-deadlines.ts'
export { WEEKDAYS } from './step-wording.ts'
export type { Step } from './steps.ts'
export { parseTimeLimit, type TimeLimit } from './time-limit.ts'
export { refusalSentence, wording } from './wording.ts'
export { calendarFrom, type WorkingCalendar } from './working-calendar.ts'
export {
  addWorkingHours,
  isOpenForReception,
  isWorkingDay,
  nextWorkingDay,
  workingHoursBetween,
} from './working-days.ts'
