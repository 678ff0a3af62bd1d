using CoopTracker.Core.Matching;

namespace CoopTracker.Core.Tests.Matching;

public class MechanismClassTests
{
    [Theory]
    [InlineData("Hong Kong/Shanghai Co-operation Conference", "滬港合作會議")]
    [InlineData("Hong Kong/Guangdong Co-operation Joint Conference", "粵港合作聯席會議")]
    [InlineData("Hong Kong Macao Co-operation High Level Meeting", "港澳合作高层会议")]
    [InlineData("Hong Kong/Guangdong Co-operation Joint Conference Working Meeting", "粵港合作聯席會議工作會議")]
    [InlineData("Task Force on Hong Kong-Shenzhen Co-operation", "深港合作专班")]
    [InlineData("Joint Working Group on Environmental Protection", "環境保護聯合小組")]
    [InlineData("Mainland and Hong Kong Science and Technology Co-operation Committee", "內地與香港科技合作委員會")]
    public void A_mechanism_has_one_class_in_both_languages(string english, string chinese) => Assert.Equal(MechanismClass.Of(english), MechanismClass.Of(chinese));

    [Theory]
    [InlineData("Hong Kong/Shanghai Co-operation Conference", "Hong Kong/Shanghai Working Meeting")]
    [InlineData("滬港合作會議", "滬港合作會議工作會議")]
    [InlineData("Joint Working Group", "Joint Committee")]
    [InlineData(null, "Hong Kong/Shanghai Co-operation Conference")]
    public void Different_channels_have_different_classes(string? one, string? other) => Assert.NotEqual(MechanismClass.Of(one), MechanismClass.Of(other));
}
