import ArgumentParser
import MOUCommands
import Testing

@Suite struct AdoptOptionsTests {
  private func refusal(_ more: String...) -> String? {
    do {
      _ = try AdoptCommand.parse(
        ["alameda", "--body", "Board of Supervisors", "--item", "Item 14", "--as-of", "2026-11-20"] + more)
      return nil
    } catch {
      #expect(AdoptCommand.exitCode(for: error).rawValue == 64)
      return AdoptCommand.message(for: error)
    }
  }

  @Test func recordsNoDecisionBeforeItIsMade() {
    #expect(refusal("--on", "2026-11-20") == nil)
    #expect(
      refusal("--on", "2026-11-21")
        == "--on 2026-11-21 lies after 2026-11-20, the day of this run; record what was decided.")
  }

  @Test func recordsNoSignatureBeforeItIsGiven() {
    #expect(refusal("--on", "2026-11-17", "--signed", "Test Probation; Chief Probation Officer; 2026-11-20") == nil)
    #expect(
      refusal("--on", "2026-11-17", "--signed", "Test Probation; Chief Probation Officer; 2026-12-01")?
        .hasPrefix("--signed 2026-12-01 lies after 2026-11-20") == true)
  }

  @Test func mayTakeEffectLater() { #expect(refusal("--on", "2026-11-17", "--effective", "2027-01-01") == nil) }
}
