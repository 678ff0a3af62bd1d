using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>An agreement whose kind its title does not tell.</summary>
internal sealed class KnownTypes : ICheck
{
    public string Name => "check.types";

    public void Look(FactSheet sheet)
    {
        foreach (var agreement in sheet.Agreements.Where(agreement => agreement.Type == AgreementTypes.Other))
            sheet.Warn(WarningCodes.TypeUnknown, $"The kind of \"{agreement.Title}\" cannot be told from its title; set it by a correction.", agreement.Evidence.First);
    }
}
