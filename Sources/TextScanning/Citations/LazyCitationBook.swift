internal import ProtocolModel
internal import Synchronization

/// The citation book of a library, made when a text first cites something: most counties' own words cite nothing.
final class LazyCitationBook: Sendable {
  private let library: ClauseLibrary
  private let made = Mutex<CitationBook?>(nil)

  init(_ library: ClauseLibrary) { self.library = library }

  var whole: CitationBook {
    made.withLock { book in
      if let book { return book }
      let new = CitationBook(library)
      book = new
      return new
    }
  }
}
