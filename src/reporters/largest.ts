/** The largest of some numbers and `least`; a list of a hundred thousand is too long for the arguments of a function. */
export function largest(numbers: Iterable<number>, least = 0): number {
  let most = least
  for (const number of numbers) if (number > most) most = number
  return most
}
