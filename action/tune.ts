/** Set before anything else is loaded: patterns are made while files are. */
import {holdRoom, tuneEngine} from '../src/engine.ts'

// Reading a document leaves much behind that is needed no more. Node lets it pile up, to twice the memory
// of the run and more, where there is room; with this it is cleared away sooner, and takes no longer.
tuneEngine()
holdRoom()
