/** Exit codes (CONTRACT.md §2). */
export const EXIT = {
  done: 0,
  fault: 1,
  input: 2,
  incomplete: 3,
  guard: 4,
  interrupted: 130,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
