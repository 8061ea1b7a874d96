/** Who makes or holds pictures, in small letters: agencies, libraries, networks. */
export const PICTURE_HOUSES =
  'reuters|afp|ap|ap photo|afp photo|associated press|getty|getty images|epa|epa-efe|efe|dpa|upi|pa|anadolu|anadolu agency|aa|xinhua|sana|tass|zuma|zuma press|sipa|sipa usa|nurphoto|polaris|corbis|alamy|shutterstock|istock|istockphoto|rex|rex features|magnum|bloomberg|wikimedia|wikimedia commons|wikipedia|flickr|twitter|facebook|instagram|telegram|youtube|handout|pool|file|file photo|archive|archives|social media|screenshot|screengrab|stringer|courtesy';

/** What opens a caption or a credit: "Photo:", "Photo by", "Image source:". */
export const PICTURE =
  '(?:(?:file |archive |archival |undated |handout |representative |screen ?|illustrative )?(?:photo(?:graph)?s?|images?|pictures?|pics?|video|still|grab|illustration|infographic|graphic|map)|photo credit|image credit|photo source|image source|picture credit|credit|caption)';

/** Words with which a caption points into its picture: "(L)", "pictured", "in this handout image". */
export const POINTING =
  /\((?:l|r|c|left|right|centre|center|from left|top|bottom|rear|back|front)\)|[([]pictured(?: (?:left|right|above|below|centre|center|here))?[)\]]|\b(?:is seen (?:in|on|at|after|near)|are seen (?:in|on|at|after|near)|in this (?:undated |file |handout |aerial |still |screen ?grab )*(?:photo|photograph|image|picture|frame|video)|in an? (?:undated |file |handout )+(?:photo|photograph|image|picture))\b/iu;

/** "The bridge, pictured in 2015": a caption as long as no story follows. */
export const PICTURED = /(?<![\p{L}])pictured(?![\p{L}])/iu;

/** Verbs of a story: past tenses, auxiliaries and words of saying. A caption tells in the present or without a verb. Small letters only: "Ahmed" tells nothing. */
export const TOLD =
  /(?<![\p{L}])(?:was|were|has|have|had|did|will|would|could|should|might|said|says|told|tells|made|took|gave|got|went|came|became|began|left|led|held|kept|met|ran|rose|fell|fought|found|brought|saw|sent|shot|showed|spoke|won|lost|wrote|broke|drove|flew|grew|knew|paid|died|\p{Ll}{2,}(?<!e)ed)(?![\p{L}])/u;
