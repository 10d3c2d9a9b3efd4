internal import DocumentModel

extension BodyWriter {
  /// A place to answer in, as a content control of the kind of its answer; it cannot be deleted with its answer.
  mutating func formField(_ field: FormField, _ format: RunFormat) {
    // A control cannot come or go with its text; a change shows the words alone.
    guard format.change == nil else { return run(field.text, format) }
    switch field.kind {
    case .text: control(field) { $0.markup("<w:text/>") }
    case .date:
      control(field) { xml in
        xml.markup(
          """
          <w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-US"/>\
          <w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>
          """)
      }
    case .choice(let options):
      control(field) { xml in
        xml.markup("<w:dropDownList>")
        for option in options {
          xml.markup("<w:listItem w:displayText=\"")
          xml.text(option.label)
          xml.markup("\" w:value=\"")
          xml.text(option.value)
          xml.markup("\"/>")
        }
        xml.markup("</w:dropDownList>")
      }
    case .boxes(let options):
      for (index, option) in options.enumerated() {
        if index > 0 { run(in: format) { $0.markup("<w:br/>") } }
        box(field, option)
        run(" \(option.label)", format)
      }
    }
  }

  /// A control that shows what to answer until somebody does.
  private mutating func control(_ field: FormField, _ kind: (inout XMLBytes) -> Void) {
    startControl(tag: .field(field.question), title: field.title)
    xml.markup("<w:lock w:val=\"sdtLocked\"/><w:showingPlcHdr/>")
    kind(&xml)
    xml.markup("</w:sdtPr><w:sdtContent>")
    run(field.prompt, RunFormat(role: .placeholder))
    xml.markup("</w:sdtContent></w:sdt>")
  }

  /// A box to tick, as Word has them since 2010.
  private mutating func box(_ field: FormField, _ option: FormField.Option) {
    startControl(tag: .field(field.question, option: option.value), title: option.label)
    xml.markup(
      """
      <w:lock w:val="sdtLocked"/><w14:checkbox><w14:checked w14:val="0"/>\
      <w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>\
      </w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" \
      w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>
      """)
  }
}
