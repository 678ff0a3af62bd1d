using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;

namespace CoopTracker.Data.Tests.Queries;

public class FilterReaderTests
{
    [Theory]
    [InlineData("region=guangdong&year=2021..2024&topic=finance&type=agreement&party=0000000z&q=a%20b&sort=title&page=3")]
    [InlineData("year=2021")]
    [InlineData("year=2021..")]
    [InlineData("year=..2021")]
    [InlineData("q=%22co-operation%22%20%26%20%3Cscript%3E%20%E9%87%91%E8%9E%8D%20%2B")]
    [InlineData("")]
    public void What_is_read_is_written_again(string query)
    {
        var reading = Read(query);
        Assert.Empty(reading.Notes);
        Assert.Equal(query, reading.Filter.ToQueryString());
    }

    [Theory]
    [InlineData("year=2024..2021", "year=2021..2024")]
    [InlineData("page=1&sort=&region=+&other=x", "")]
    [InlineData("region=a-b&region=c", "region=a-b")]
    public void Other_ways_of_saying_it_become_the_usual_one(string query, string usual)
    {
        Assert.Empty(Read(query).Notes);
        Assert.Equal(usual, Read(query).Filter.ToQueryString());
    }

    [Theory]
    [InlineData("year=soon")]
    [InlineData("year=2021...2024")]
    [InlineData("year=99999")]
    [InlineData("year=..")]
    [InlineData("topic=money")]
    [InlineData("type=contract")]
    [InlineData("party=nobody")]
    [InlineData("region='; DROP TABLE Regions; --")]
    [InlineData("sort=best")]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=99999999999")]
    [InlineData("q=???")]
    public void A_bad_value_is_left_out_with_a_note(string query)
    {
        var reading = Read(query);
        Assert.True(reading.Filter == new Filter());
        Assert.Single(reading.Notes);
    }

    [Fact]
    public void A_long_text_is_cut_with_a_note()
    {
        var reading = Read("q=" + new string('a', 5000));
        Assert.Equal(FilterReader.MaxTextLength, reading.Filter.Text!.Length);
        Assert.Single(reading.Notes);
    }

    [Fact]
    public void A_filter_says_itself_in_a_sentence()
    {
        var filter = new Filter { Region = "guangdong", YearFrom = 2021, YearTo = 2024, Topic = "finance", Type = "agreement", Party = new PermanentId(1), Text = "co-operation" };
        var names = new FilterNames("Guangdong", "Health Bureau");
        Assert.Equal(
            "1,234 agreements with *Guangdong* on *Finance* of the type *Agreement* signed by *Health Bureau* from *2021 to 2024* that mention *co-operation*, most relevant first",
            string.Concat(FilterSentence.Say(filter, names, 1234).Select(part => part.IsValue ? $"*{part.Text}*" : part.Text)));
        Assert.Equal(["Region: Guangdong", "Topic: Finance", "Type: Agreement", "Party: Health Bureau", "Year: 2021 to 2024", "co-operation"], FilterSentence.Chips(filter, names).Select(c => c.Label));
        Assert.All(FilterSentence.Chips(filter, names), chip => Assert.Equal(filter.Pairs().Count() - 1, chip.Without.Pairs().Count()));
    }

    [Theory]
    [InlineData("", 2, "2 agreements, newest first")]
    [InlineData("year=2021..&sort=title", 2, "2 agreements signed since *2021*, by title")]
    [InlineData("year=..2021&sort=relevance", 2, "2 agreements signed up to *2021*, newest first")]
    [InlineData("year=2021&sort=oldest", 2, "2 agreements signed in *2021*, oldest first")]
    [InlineData("year=2021&sort=oldest", 1, "1 agreement signed in *2021*")]
    [InlineData("q=health", 0, "0 agreements that mention *health*")]
    public void Only_what_is_asked_is_said_and_no_order_where_there_is_none(string query, int count, string sentence) => Assert.Equal(
        sentence, string.Concat(FilterSentence.Say(Read(query).Filter, new FilterNames(null, null), count).Select(part => part.IsValue ? $"*{part.Text}*" : part.Text)));

    private static FilterReading Read(string query) => FilterReader.Read(query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create<string, string?>(pair[0], Uri.UnescapeDataString(pair[1].Replace('+', ' ')))));
}
