/** A source file that nothing can be generated from. The message names file, place and reason, and is all there is to say. */
export class SourceProblem extends Error {}
