package import ProtocolModel

extension Adoption {
  /// Why `event` cannot follow what is on record, to be read after the file's name; nil when it can.
  ///
  /// The same decision given twice is no second event: where its kind was not stated (`isKindStated`), its day, body
  /// and place on record tell it.
  package func objection(to event: Event, isKindStated: Bool) -> String? {
    if let last = events.last, last.date > event.date {
      return "ends with an event of \(last.date); events are added oldest first"
    }
    let isRepeated = events.contains { other in
      other.date == event.date && other.body == event.body && other.item == event.item
        && (other.kind == event.kind || !isKindStated)
    }
    return isRepeated
      ? "has this decision already: \(event.date), \(event.body), \(event.item); use --event for another step of that day"
      : nil
  }
}
