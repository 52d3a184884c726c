package org.framewire.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which field serves as what in the records of the usual tools, interfaces and data sets. */
class FieldsOfToolsTest {
  private static final List<Field> PARTS =
      List.of(Field.TEXT, Field.TITLE, Field.DATE, Field.URL, Field.OUTLET_ADDRESS, Field.OUTLET);

  private final FieldNames names = new FieldNames();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "news-please | authors,date_download,date_modify,date_publish,description,filename,language,maintext,source_domain,title,title_page,title_rss,url"
            + " | maintext | title | date_publish | url | source_domain | -",
        "newspaper | url,language,title,top_image,authors,publish_date,summary,meta_description,meta_site_name,canonical_link,text,source_url"
            + " | text | title | publish_date | url | source_url | meta_site_name",
        "fundus | title,plaintext,authors,publishing_date,topics,publisher,free_access"
            + " | plaintext | title | publishing_date | - | - | publisher",
        "trafilatura | title,author,hostname,date,fingerprint,id,comments,raw_text,text,filedate,source,source-hostname,excerpt,tags"
            + " | text | title | date | - | hostname | source",
        "Webhose | thread.url,thread.site_full,thread.site,thread.title,thread.published,uuid,url,published,title,text,crawled"
            + " | text | title | published | url | thread.site_full | -",
        "NewsAPI | source.id,source.name,author,title,description,url,urlToImage,publishedAt,content"
            + " | content | title | publishedAt | url | - | source.name",
        "GNews | title,description,content,url,image,publishedAt,source.name,source.url"
            + " | content | title | publishedAt | url | source.url | source.name",
        "Mediastack | author,title,description,url,source,image,category,language,country,published_at"
            + " | description | title | published_at | url | - | source",
        "Currents | id,title,description,url,author,image,language,category,published"
            + " | description | title | published | url | - | -",
        "Event Registry | uri,lang,date,time,dateTime,dateTimePub,url,title,body,source.uri,source.title"
            + " | body | title | dateTimePub | url | source.uri | source.title",
        "Guardian | id,type,webPublicationDate,webTitle,webUrl,apiUrl,fields.headline,fields.bodyText,fields.body,fields.trailText,fields.publication"
            + " | fields.bodyText | webTitle | webPublicationDate | webUrl | - | fields.publication",
        "New York Times | abstract,web_url,snippet,lead_paragraph,source,headline.main,pub_date,document_type,uri"
            + " | lead_paragraph | headline.main | pub_date | web_url | - | source",
        "Media Cloud | stories_id,indexed_date,language,media_name,media_url,publish_date,title,url,text"
            + " | text | title | publish_date | url | media_url | media_name",
        "GDELT | GKGRECORDID,V2.1DATE,V2SOURCECOMMONNAME,V2DOCUMENTIDENTIFIER,text"
            + " | text | - | V2.1DATE | V2DOCUMENTIDENTIFIER | V2SOURCECOMMONNAME | -",
        "GDELT articles | url,url_mobile,title,seendate,socialimage,domain,language,sourcecountry"
            + " | - | title | seendate | url | domain | -",
        "All the News | id,title,publication,author,date,year,month,url,content"
            + " | content | title | date | url | - | publication",
        "All the News 2 | date,year,month,day,author,title,article,url,section,publication"
            + " | article | title | date | url | - | publication",
        "News Category | category,headline,authors,link,short_description,date"
            + " | short_description | headline | date | link | - | -",
        "Fake News Corpus | id,domain,type,url,content,scraped_at,inserted_at,updated_at,title,authors,summary,source"
            + " | content | title | - | url | domain | source",
        "ISOT | title,text,subject,date" + " | text | title | date | - | - | -",
        "Global News | article_id,source_id,source_name,author,title,description,url,url_to_image,published_at,content,category,full_content"
            + " | full_content | title | published_at | url | - | source_name",
        "CNN and Daily Mail | id,article,highlights" + " | article | - | - | - | - | -",
        "CC-News | domain,text,title,date,url,image_url,description"
            + " | text | title | date | url | domain | -",
        "RealNews | text,title,url,domain,publication_date,authors,summary,warc_date,status"
            + " | text | title | publication_date | url | domain | -",
        "NELA-GT | id,date,source,title,content,author,url,published,published_utc,collection_utc"
            + " | content | title | published | url | - | source",
        "Signal | id,content,title,media-type,source,published"
            + " | content | title | published | - | - | source",
        "POLUSA | id,date_publish,outlet,headline,lead,body,authors,domain,url"
            + " | body | headline | date_publish | url | domain | outlet",
        "WordPress | id,date,date_gmt,modified,modified_gmt,link,title.rendered,content.rendered,excerpt.rendered"
            + " | content.rendered | title.rendered | date_gmt | link | - | -",
        "JSON-LD | headline,articleBody,description,datePublished,dateModified,publisher.name,mainEntityOfPage"
            + " | articleBody | headline | datePublished | mainEntityOfPage | - | publisher.name",
      })
  void theSurestFieldServes(
      String tool,
      String fields,
      String text,
      String title,
      String date,
      String url,
      String address,
      String outlet) {
    List<String> serving = new ArrayList<>();
    for (Field part : PARTS) {
      serving.add(
          Stream.of(fields.split(",", -1))
              .filter(name -> names.meaning(name).field() == part)
              .min(Comparator.comparingInt(name -> names.meaning(name).rank()))
              .orElse("-"));
    }
    assertEquals(List.of(text, title, date, url, address, outlet), serving, tool);
  }
}
