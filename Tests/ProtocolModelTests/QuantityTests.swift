import ProtocolModel
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    (Quantity(25, .hours), Quantity(24, .hours), true), (Quantity(24, .hours), Quantity(24, .hours), false),
    (Quantity(1441, .minutes), Quantity(24, .hours), true), (Quantity(90, .minutes), Quantity(2, .hours), false),
    (Quantity(31, .days), Quantity(30, .days), true),
  ])
  func comparesWhatSharesAScale(value: Quantity, limit: Quantity, exceeds: Bool) {
    #expect(value.exceeds(limit) == exceeds)
  }

  @Test(arguments: [
    (Quantity(1, .days), Quantity(24, .hours)), (Quantity(3, .courtDays), Quantity(3, .days)),
    (Quantity(15, .businessDays), Quantity(15, .days)), (Quantity(1, .months), Quantity(30, .days)),
  ])
  func calendarBusinessAndCourtDaysNeverConvert(value: Quantity, limit: Quantity) {
    #expect(value.exceeds(limit) == nil)
  }

  @Test(arguments: [
    (Quantity(24, .hours), "24 hours"), (Quantity(1, .days), "1 day"),
    (Quantity(15, .businessDays), "15 business days"),
    (Quantity(1_057_706, .money), "$1,057,706"), (Quantity(900, .count), "900"), (Quantity(1_000, .count), "1,000"),
  ])
  func printsWithItsUnit(quantity: Quantity, text: String) { #expect(quantity.description == text) }

  @Test func theFingerprintIsSHA256() {
    #expect(
      Fingerprint(of: "abc".utf8).description == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Fingerprint(of: [UInt8]()).description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      Fingerprint(of: [UInt8](repeating: 97, count: 1_000_000)).description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
