using System.Text;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Tests.Sources;

public class HtmlTests
{
    [Theory]
    [InlineData("<p>One.</p><p>Two.</p>", "One.\n\nTwo.")]
    [InlineData("<span>One.<br><br>Two.<br/>Three.</span>", "One.\n\nTwo.\nThree.")]
    [InlineData("<div>One.</div>&nbsp;<br>Two.", "One.\n\nTwo.")]
    [InlineData("<pre>One\n  two\n\nThree</pre>", "One\n  two\n\nThree")]
    [InlineData("<p>Mr\n   John  Lee</p>", "Mr John Lee")]
    [InlineData("<p>People&#146;s &#147;Week&#148; R&amp;D</p>", "People’s “Week” R&D")]
    [InlineData("<p>He <i>sa</i>id</p>", "He said")]
    public void The_text_is_laid_out_as_a_reader_sees_it(string html, string expected) => Assert.Equal(expected, Text(html));

    [Theory]
    [InlineData("<script>var title = 'Sixth Plenary';</script>")]
    [InlineData("<style>.x { color: red }</style>")]
    [InlineData("<noscript>Please enable JavaScript.</noscript>")]
    [InlineData("<template><p>Sixth Plenary</p></template>")]
    [InlineData("<!-- Sixth Plenary -->")]
    [InlineData("<nav>Home</nav>")]
    [InlineData("<div role=navigation>Home</div>")]
    [InlineData("<div hidden>Sixth Plenary</div>")]
    [InlineData("<div aria-hidden=true>Sixth Plenary</div>")]
    [InlineData("<div style='display: none'>Sixth Plenary</div>")]
    [InlineData("<style>h2.off, #x { display: none; }</style><h2 class='big off'>Sixth Plenary</h2><p id=x>Fifth</p>")]
    [InlineData("<select><option>2024</option></select><button>Go</button><input value=Search><textarea>Sixth</textarea>")]
    [InlineData("<header><a href=/>GovHK</a></header>")]
    [InlineData("<footer>Privacy policy</footer>")]
    [InlineData("<aside><h3>Latest news</h3><ul><li>Fifth Plenary</li></ul></aside>")]
    [InlineData("<iframe src=x>Sixth</iframe><svg><text>Sixth</text></svg>")]
    public void What_a_reader_does_not_see_is_left_out(string html) => Assert.Equal("One.\n\nTwo.", Text($"<p>One.</p>{html}<p>Two.</p>"));

    [Theory]
    [InlineData("<form><p>One.</p></form>", "One.")]
    [InlineData("<header><h1>Sixth Plenary</h1></header>", "Sixth Plenary")]
    [InlineData("<article><p>One.</p><footer>Ends/Friday, April 26, 2024</footer></article>", "One.\n\nEnds/Friday, April 26, 2024")]
    [InlineData("<style>@media print { .x { display: none } }</style><p class=x>One.</p>", "One.")]
    [InlineData("<style>ul.menu li { display: none } td.off { display: none }</style><p class='menu off'>One.</p>", "One.")]
    public void What_only_looks_like_the_site_is_kept(string html, string expected) => Assert.Equal(expected, Text(html));

    [Theory]
    [InlineData("<ol><li>A</li><li>B</li></ol>", "1. A\n\n2. B")]
    [InlineData("<ol type=i start=4><li>A</li><li value=9>B</li><li>C</li></ol>", "iv. A\n\nix. B\n\nx. C")]
    [InlineData("<ol type=a><li>A</li><li><ol><li>x</li></ol></li><li>C</li></ol>", "a. A\n\n1. x\n\nc. C")]
    [InlineData("<ol style='list-style: none'><li>A</li></ol>", "A")]
    [InlineData("<ol><li>(i) A</li><li>(ii) B</li></ol>", "(i) A\n\n(ii) B")]
    [InlineData("<ul><li>A</li><li>B</li></ul>", "A\n\nB")]
    public void The_numbers_of_a_list_are_written_out(string html, string expected) => Assert.Equal(expected, Text(html));

    [Fact]
    public void A_row_of_data_is_one_item() =>
        Assert.Equal(["(i) Memorandum of Understanding", "2 Letter of Intent"],
            Blocks("<table><tr><th>No.</th><th>Agreement</th></tr><tr><td>(i)</td><td><p>Memorandum of Understanding</p></td></tr><tr><td>2</td><td>Letter of Intent</td></tr></table>")
                .Select(block => $"{block.Marker} {block.Text}"));

    [Fact]
    public void A_table_that_lays_out_the_page_keeps_its_paragraphs() =>
        Assert.Equal(["Home", "About us", "The Chief Executive spoke.", "He left."],
            Blocks("<table><tr><td>Home<br>About us</td><td><table><tr><td><p>The Chief Executive spoke.</p><p>He left.</p></td></tr></table></td></tr></table>").Select(block => block.Text));

    [Fact]
    public void Further_cells_of_a_row_stand_for_themselves() =>
        Assert.Equal(["Letter of Intent", "Department of Health", "Health Commission"],
            Blocks("<table><tr><td>(i)</td><td>Letter of Intent</td><td>Department of Health</td><td>Health Commission</td></tr></table>").Select(block => block.Text));

    [Theory]
    [InlineData("<h2>Finance</h2>", "Heading")]
    [InlineData("<b>Finance</b><br>", "Heading")]
    [InlineData("<p><strong><u>Finance</u></strong></p>", "Heading")]
    [InlineData("<p><span style='text-decoration: underline'>Finance</span></p>", "Heading")]
    [InlineData("<p><b>Finance</b> and more</p>", "Paragraph")]
    [InlineData("<p><b>The two sides signed an agreement.</b></p>", "Paragraph")]
    [InlineData("<ul><li>Finance</li></ul>", "Item")]
    [InlineData("<figure><figcaption>Finance</figcaption></figure>", "Caption")]
    [InlineData("<p class='photo-caption'>Finance</p>", "Caption")]
    public void Blocks_know_what_the_page_made_of_them(string html, string expected) => Assert.Equal(expected, Assert.Single(Blocks(html)).Kind.ToString());

    [Fact]
    public void Lines_slice_the_reading_text()
    {
        var document = Html.Read("<h1>Title</h1><table><tr><td>1.</td><td>A b</td></tr></table><ol><li>C</li></ol><p>&nbsp; D<br>E</p>");
        Assert.Equal(["Title", "1.\tA b", "1. C", "\u00a0 D", "E"], document.Lines.Select(line => document.ReadingText.Substring(line.Start, line.Length)));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<header><table><tr><td>")]
    [InlineData("<ol><li>")]
    public void Deep_nesting_does_not_exhaust_the_stack(string tags) =>
        Assert.EndsWith(tags.Contains("header", StringComparison.Ordinal) ? "" : "One.", Text(string.Concat(Enumerable.Repeat(tags, 4_000)) + "One."), StringComparison.Ordinal);

    [Fact]
    public void A_page_with_too_many_elements_is_refused_with_advice()
    {
        var (document, problem) = SourceReader.Read(Encoding.UTF8.GetBytes("<!doctype html>" + string.Concat(Enumerable.Repeat("<b>", Html.MostElements + 1))), new ReleaseHints("x.html"));
        Assert.Null(document);
        Assert.Contains("save the page of the release alone", problem, StringComparison.Ordinal);
    }

    private static string Text(string html) => Html.Read(html).ReadingText;

    private static List<Block> Blocks(string html) => Cleaner.Clean(Html.Read(html));
}
