import SourceText
import TestSupport
import TextScanning
import Testing

@Suite struct CitationScannerTests {
  @Test(arguments: [
    ("see «Welf. & Inst. Code § 300(b)(2)».", ["WIC 300(b)(2)"]),
    ("«Welfare and Institutions Code section 300, subdivision (b)(2)», says", ["WIC 300(b)(2)"]),
    ("(«WIC 300(b)(2)»)", ["WIC 300(b)(2)"]),
    ("«W&IC §300(b)(2)»", ["WIC 300(b)(2)"]),
    ("«W.I.C. § 300 (b) (2)»", ["WIC 300(b)(2)"]),
    ("«W&I Code section 16524.8»", ["WIC 16524.8"]),
    ("«Welf. & Inst. Code, § 16501.35, subd. (b)(2)(F)»", ["WIC 16501.35(b)(2)(F)"]),
    ("«Welfare & Institutions Code Section 241.1»", ["WIC 241.1"]),
    ("«section 300(b)(2) of the Welfare and Institutions Code»", ["WIC 300(b)(2)"]),
    ("«paragraph (2) of subdivision (b) of Section 300 of the Welfare and Institutions Code»", ["WIC 300(b)(2)"]),
    ("«subdivision (j) of Section 11166 of the California Penal Code»", ["PC 11166(j)"]),
    ("«§ 653.22 of the Penal Code»", ["PC 653.22"]),
    ("«Welfare and Institutions Code (WIC) section 18961.7»", ["WIC 18961.7"]),
    ("«Section 300 (b)(2) WIC»", ["WIC 300(b)(2)"]), ("«sec. 11166 PC»", ["PC 11166"]),
    ("title «42, United States Code, section 671(a)(9)»", ["42 USC 671(a)(9)"]), ("«Pen C § 647(b)»", ["PC 647(b)"]),
    ("«Penal Code section 653.22»", ["PC 653.22"]), ("«PC 653.22»", ["PC 653.22"]),
    ("«Pen. Code, § 653.22»", ["PC 653.22"]), ("«P.C. 236.1(c)»", ["PC 236.1(c)"]),
    ("«Penal Code sections 653.20» and «653.22»", ["PC 653.20", "PC 653.22"]),
    ("«Pen. Code §§ 236.1(a)», «(c)» and «266h»", ["PC 236.1(a)", "PC 236.1(c)", "PC 266h"]),
    ("«PC 11166(j)(3)(A)»-«(C)»", ["PC 11166(j)(3)(A)", "PC 11166(j)(3)(C)"]),
    ("sections «653.20» and «653.22» of the Penal Code", ["PC 653.20", "PC 653.22"]),
    ("«Ed. Code § 51934»", ["Ed. Code 51934"]), ("«Education Code 51950(e)»", ["Ed. Code 51950(e)"]),
    ("«Gov. Code § 6250» et seq., the act", ["Gov. Code 6250"]),
    ("«Evidence Code sections 1038»–«1038.2»", ["Evid. Code 1038", "Evid. Code 1038.2"]),
    ("«Health and Safety Code section 124260»", ["HSC 124260"]),
    ("«42 U.S.C. § 671(a)(9)»", ["42 USC 671(a)(9)"]),
    ("«42 USC 5106a(b)(2)(B)(xxiv)»", ["42 USC 5106a(b)(2)(B)(xxiv)"]),
    ("«42 U.S.C. § 290dd-2»", ["42 USC 290dd-2"]), ("«20 U.S.C. 1232g(b)»", ["20 USC 1232g(b)"]),
    ("«Section 671(a)(9) of Title 42 of the United States Code»", ["42 USC 671(a)(9)"]),
    ("«42 C.F.R. Part 2»", ["42 CFR Part 2"]), ("«45 CFR 164.512(b)»", ["45 CFR 164.512(b)"]),
    ("«ACL 15-49»", ["ACL 15-49"]), ("«ACL No. 15-49»", ["ACL 15-49"]), ("«ACL 23-76E»", ["ACL 23-76E"]),
    ("«All County Letter (ACL) 16-49» and «16-74»", ["ACL 16-49", "ACL 16-74"]),
    ("«ACIN I-23-15»", ["ACIN I-23-15"]), ("«All County Information Notice No. I-83-16»", ["ACIN I-83-16"]),
    ("«CFL 18/19-38»", ["CFL 18/19-38"]),
    ("AB 403 («Chapter 773, Statutes of 2016»)", ["Stats. 2016, ch. 773"]),
    ("«Stats. 2014, ch. 20»", ["Stats. 2014, ch. 20"]),
    ("«Statutes of 2014, Chapter 20»", ["Stats. 2014, ch. 20"]),
    ("«Chapter 20 of the Statutes of 2014»", ["Stats. 2014, ch. 20"]),
    ("the «Penal\nCode section 653.22» went", ["PC 653.22"]),
    ("naïve – «Welf. & Inst. Code\u{A0}§\u{A0}300(b)(2)»", ["WIC 300(b)(2)"]),
  ])
  func readsTheUsualSpellings(marked: String, expected: [String]) throws {
    let source = try MarkedText(marked, file: "t")
    let found = CitationScanner(Prose(source.text)).citations()
    #expect(found.map(\.canonical) == expected)
    #expect(found.map(\.bytes) == source.ranges.map { $0.start.byteOffset..<$0.end.byteOffset })
  }

  @Test(arguments: [
    "The WIC program serves 300 families.", "Penal Code. 2017 brought changes.", "see section 300 of this protocol",
    "section 6.2 of the Memorandum", "Chapter 5 describes statutes of limitation", "In 2016 the chapter was closed.",
    "the PC on the desk, 24 hours", "pc 653", "The code of conduct, section 4", "W & I will meet at 300 Main Street.",
    "ACL tears in 15 athletes", "PC 2017 budget", "all county departments", "42 children", "Title 42 funds",
    "Penal Code offenses, 300 in all", "{{cite:wic-300-csec}} and {{clause:mdt.initial}} 300(b)(2)",
    "clause (a) of the contract", "Education Code and 24 hours", "an ed code", "contract section (b) of page 3",
  ])
  func leavesOtherTextAlone(text: String) {
    #expect(CitationScanner(Prose(text)).citations().map(\.canonical) == [])
  }
}
