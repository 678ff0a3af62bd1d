using System.Text;
using CoopTracker.Extraction;
using CoopTracker.Web.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, Console.Out, Console.Error, ReleaseExtractor.Read);
