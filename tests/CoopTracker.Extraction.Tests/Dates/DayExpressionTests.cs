using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Tests.Dates;

public class DayExpressionTests
{
    [Theory]
    [InlineData("held in Hong Kong today (April 26).", "Today - 4 26")]
    [InlineData("met in Adelaide today (August 14, Adelaide time).", "Today - 8 14")]
    [InlineData("convened this afternoon (June 23) the meeting.", "Today - 6 23")]
    [InlineData("held yesterday (March 21).", "Yesterday - 3 21")]
    [InlineData("will be held this Thursday (June 27).", "Stated - 6 27 Thursday")]
    [InlineData("was held on July 15 and 16 in Chengdu.", "Stated - 7 15")]
    [InlineData("met on 23-25 May in Macao.", "Stated - 5 23")]
    [InlineData("signed on September 9, 2008.", "Stated 2008 9 9")]
    [InlineData("27 Jan 2005", "Stated 2005 1 27")]
    [InlineData("date 2018-08-24", "Stated 2018 8 24")]
    [InlineData("Ends/Thursday, April 24, 2025", "Stated 2025 4 24 Thursday")]
    [InlineData("The meeting held today was fruitful.", "Today - - -")]
    [InlineData("The meeting held on Thursday was fruitful.", "Stated - - - Thursday")]
    [InlineData("signed a co-operation agreement last month", "LastMonth - - -")]
    [InlineData("今日（四月二十六日）在香港舉行", "Today - 4 26")]
    [InlineData("今日（26日）下午舉行", "Today - - 26")]
    [InlineData("昨日（三月二十一日）", "Yesterday - 3 21")]
    [InlineData("于二○二一年八月三十日签署", "Stated 2021 8 30")]
    [InlineData("2024年4月26日（星期五）", "Stated 2024 4 26 Friday")]
    [InlineData("今早（十一月廿五日）", "Today - 11 25")]
    [InlineData("opened yesterday afternoon (March 21) in Macao.", "Yesterday - 3 21")]
    [InlineData("met today, April 26, in Macao.", "Today - 4 26")]
    [InlineData("held on March 21 last year in Macao.", "LastYear - 3 21")]
    [InlineData("held from April 30 to May 1.", "Stated - 4 30|Stated - 5 1")]
    [InlineData("Posted 27/01/2005", "Stated 2005 1 27")]
    [InlineData("Ends/Thursday,April 24,2025", "Stated 2025 4 24 Thursday")]
    [InlineData("Ends/Thursday, 24 April 2025", "Stated 2025 4 24 Thursday")]
    [InlineData("會議今（18）日舉行", "Today - - 18")]
    [InlineData("會議昨（18日）舉行", "Yesterday - - 18")]
    [InlineData("于本月26日签署", "ThisMonth - - 26")]
    [InlineData("将于本星期四（六月二十六日）前往", "Stated - 6 26 Thursday")]
    [InlineData("去年九月十五日舉行", "LastYear - 9 15")]
    [InlineData("於九月十五日及十六日舉行", "Stated - 9 15")]
    public void A_day_is_read_as_it_is_written(string text, string expected) => Assert.Equal(expected, string.Join('|', DayExpression.In(Reading.Span(text)).Select(Describe)));

    [Theory]
    [InlineData("over 11 500 enterprises and 3 400 vacancies in 2021/22")]
    [InlineData("the 14th Five-Year Plan may march on")]
    [InlineData("in March this year")]
    [InlineData("二十項協議和三十個項目")]
    [InlineData("on February 45")]
    [InlineData("展開三日訪問行程，並出席兩日會議")]
    [InlineData("上海文化周一連四場")]
    [InlineData("version 1.2.3 of 10.4")]
    public void What_is_no_day_is_left_alone(string text) => Assert.Empty(DayExpression.In(Reading.Span(text)));

    private static string Describe(DayExpression day) =>
        string.Join(' ', new object?[] { day.Anchor, Part(day.Year), Part(day.Month), Part(day.Day), day.Weekday }.Where(part => part is not null));

    private static string Part(int? number) => number?.ToString() ?? "-";
}
