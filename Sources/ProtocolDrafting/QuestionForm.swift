package import DocumentModel
package import GapAnalysis
package import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

extension ProtocolDrafter {
  /// The open questions of a county as a form: grouped by who answers, each with a field of its kind of answer.
  package func questionForm(of assembled: AssembledProtocol, report: GapReport) -> ProtocolDocument {
    QuestionForm(DraftMaterial(library, index, assembled, report, isFinal: false)).document
  }
}

/// What a committee fills in.
struct QuestionForm {
  private let material: DraftMaterial
  private let questions: OpenQuestions

  init(_ material: DraftMaterial) {
    self.material = material
    questions = OpenQuestions(material.library, in: material.assembled, report: material.report)
  }

  var document: ProtocolDocument {
    let metadata = FrontMatter(of: material).metadata
    let table = QuestionTable(material)
    let groups = questions.groups.map { group -> Block in
      .section(
        SectionBlock(
          anchor: "questions-\(group.answers)", title: "\(material.library.label(of: group.answers)) answers",
          blocks: table.blocks(for: group)))
    }
    return ProtocolDocument(
      metadata: DocumentMetadata(
        title: "Open questions: \(metadata.county)", county: metadata.county, status: metadata.status,
        numbering: metadata.numbering, asOf: metadata.asOf, asOfInWords: metadata.asOfInWords,
        lawCheckedOn: metadata.lawCheckedOn, codesReadTo: metadata.codesReadTo,
        libraryEdition: metadata.libraryEdition),
      cover: introduction, frontMatter: [], body: groups, form: .sheet)
  }

  private var introduction: [Block] {
    let day = material.assembled.day.inWords
    guard !questions.isEmpty else { return [.paragraph([.text("Nothing is asked any more as of \(day).")])] }
    return [
      .paragraph([
        .text("\(String.counted(questions.all.count, "question")) about the "),
        .value(material.assembled.county.protocolTitle),
        .text(
          " \(questions.all.count == 1 ? "is" : "are") open as of \(day). An answer counts when an office states it; what is often answered elsewhere is no answer. Write no person’s name, e-mail or private phone number, and nothing about a child."
        ),
      ])
    ]
  }
}
