CREATE TABLE astronomers_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  gross_grade_val TEXT NOT NULL,
  town_val TEXT NOT NULL,
  skaitgut_val INTEGER NOT NULL,
  quindska_pimlout_val INTEGER NOT NULL,
  birthday_val TEXT NOT NULL
);
INSERT INTO astronomers_table VALUES (1, 'Lastheawuck Clucklen', 'suspended', 'Lisbon', 764, 47, '1992-02-16');
INSERT INTO astronomers_table VALUES (2, 'Brettru Bronfles', 'tubraickflan', 'Cairo', 102, 69, '1948-01-12');
INSERT INTO astronomers_table VALUES (3, 'Thaimhorfli Paigaindthel', 'shountindtos', 'Cairo', 776, 71, '1979-01-27');
INSERT INTO astronomers_table VALUES (4, 'Frank Nolan', 'puckzijam', 'Cairo', 39, 26, '1979-01-17');
INSERT INTO astronomers_table VALUES (5, 'Dacktrairquind Skuckchifluck', 'tubraickflan', 'Bremen', 40, 62, '1999-01-21');
INSERT INTO astronomers_table VALUES (6, 'Railram Vankrem', 'absent', 'Cairo', 663, 66, '1968-03-10');
INSERT INTO astronomers_table VALUES (7, 'Clara Cohen', 'absent', 'Cairo', 701, 30, '1947-12-17');
INSERT INTO astronomers_table VALUES (8, 'Hanna Silva', 'absent', 'Bremen', 647, 78, '1956-02-15');
INSERT INTO astronomers_table VALUES (9, 'Marco Green', 'shountindtos', 'Bremen', 758, 51, '1957-12-27');
INSERT INTO astronomers_table VALUES (10, 'Trouszi Rolsteardru', 'shountindtos', 'Lisbon', 302, 73, '2004-07-10');
INSERT INTO astronomers_table VALUES (11, 'Drulro Zudren', 'puckzijam', 'chemdre', 519, 53, '1976-05-26');
INSERT INTO astronomers_table VALUES (12, 'Lemkrait Batsu', 'suspended', 'chemdre', 123, 29, '1966-05-21');
INSERT INTO astronomers_table VALUES (13, 'Olivia Klein', 'suspended', 'chemdre', 430, 54, '1950-10-20');
INSERT INTO astronomers_table VALUES (14, 'Iris Smith', 'absent', 'Bremen', 34, 32, '1975-12-15');
INSERT INTO astronomers_table VALUES (15, 'Krumnoun Trulkoraind', 'suspended', 'Bremen', 437, 67, '1987-01-21');
INSERT INTO astronomers_table VALUES (16, 'Mumgoul Stoutnendze', 'suspended', 'Bremen', 318, 59, '1976-12-10');
INSERT INTO astronomers_table VALUES (17, 'Remmat Sumclindclout', 'tubraickflan', 'featvealshot', 781, 25, '2001-04-05');
INSERT INTO astronomers_table VALUES (18, 'Staickpleckpea Faiflamtouck', 'absent', 'Bremen', 200, 58, '1964-08-05');
INSERT INTO astronomers_table VALUES (19, 'Zeckbrelous Brodotre', 'tubraickflan', 'Bremen', 764, 32, '2003-11-12');
INSERT INTO astronomers_table VALUES (20, 'Ben Adams', 'absent', 'featvealshot', 688, 43, '1945-06-18');
INSERT INTO astronomers_table VALUES (21, 'Olivia Larsen', 'absent', 'chemdre', 333, 51, '1983-02-27');
INSERT INTO astronomers_table VALUES (22, 'Quoussoul Shouckfumpur', 'puckzijam', 'Cairo', 144, 49, '1973-08-01');
INSERT INTO astronomers_table VALUES (23, 'Pelroumlum Stishack', 'absent', 'chemdre', 363, 38, '1948-05-20');
INSERT INTO astronomers_table VALUES (24, 'Chentrit Choubos', 'absent', 'Bremen', 197, 67, '2000-02-21');
INSERT INTO astronomers_table VALUES (25, 'Hougrounel Stindtuhis', 'absent', 'Cairo', 328, 35, '1976-12-25');
INSERT INTO astronomers_table VALUES (26, 'David Klein', 'suspended', 'Cairo', 533, 40, '1996-02-17');
INSERT INTO astronomers_table VALUES (27, 'Peter Weber', 'puckzijam', 'Lisbon', 452, 58, '1958-11-21');
INSERT INTO astronomers_table VALUES (28, 'Deashi Zopla', 'suspended', 'Lisbon', 870, 29, '1975-06-14');
INSERT INTO astronomers_table VALUES (29, 'Quinn Irwin', 'puckzijam', 'Cairo', 639, 45, '1959-11-06');
INSERT INTO astronomers_table VALUES (30, 'Colin Klein', 'tubraickflan', 'Lisbon', 85, 46, '1960-02-26');
INSERT INTO astronomers_table VALUES (31, 'Broumfempet Kourjol', 'suspended', 'Bremen', 269, 21, '1965-02-19');
INSERT INTO astronomers_table VALUES (32, 'Faiquocksteam Horlund', 'tubraickflan', 'Cairo', 565, 40, '1980-05-19');
INSERT INTO astronomers_table VALUES (33, 'Nouckquounpel Jeatfos', 'suspended', 'Cairo', 587, 24, '1995-09-21');
INSERT INTO astronomers_table VALUES (34, 'Reandraiflan Heatbretrin', 'tubraickflan', 'chemdre', 705, 32, '1966-04-26');
INSERT INTO astronomers_table VALUES (35, 'Clara Ford', 'tubraickflan', 'Bremen', 332, 48, '1992-05-06');
INSERT INTO astronomers_table VALUES (36, 'Iris Silva', 'suspended', 'chemdre', 725, 20, '1985-11-22');
CREATE TABLE telescopes_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  plelbo_drelnus_val TEXT NOT NULL,
  private_source_val TEXT NOT NULL,
  stock_val INTEGER NOT NULL,
  dougeafes_denthemjeal_val INTEGER NOT NULL,
  second_release_val TEXT NOT NULL
);
INSERT INTO telescopes_table VALUES (1, 'Secret Rose', 'Corvo', 'leather', 307, 647, '2009-03-17');
INSERT INTO telescopes_table VALUES (2, 'Ritdind Fusvurclal', 'kabrulgrur', 'thouckwairclais', 85, 18, '2011-11-13');
INSERT INTO telescopes_table VALUES (3, 'Tumplir Tilbreamvea', 'kabrulgrur', 'paper', 144, 286, '2011-02-22');
INSERT INTO telescopes_table VALUES (4, 'Dearzendflaick Nanni', 'quusfut', 'thouckwairclais', 46, 264, '1999-12-16');
INSERT INTO telescopes_table VALUES (5, 'Misty Cedar', 'quusfut', 'paper', 182, 541, '2020-04-03');
INSERT INTO telescopes_table VALUES (6, 'Homgraibaind Chulelthuck', 'quusfut', 'thouckwairclais', 191, 615, '2017-02-11');
INSERT INTO telescopes_table VALUES (7, 'Cluckgrusthear Sickbus', 'Quill', 'paper', 400, 546, '2022-02-23');
INSERT INTO telescopes_table VALUES (8, 'Jumbe Krurbros', 'kabrulgrur', 'paper', 162, 524, '2024-11-16');
INSERT INTO telescopes_table VALUES (9, 'Thanwo Quotputplel', 'Quill', 'dolrit', 298, 42, '2013-10-03');
INSERT INTO telescopes_table VALUES (10, 'Skangistoum Kroundkouckbous', 'Corvo', 'thouckwairclais', 297, 19, '2018-05-23');
INSERT INTO telescopes_table VALUES (11, 'Misty Comet', 'Quill', 'leather', 129, 594, '2016-02-26');
INSERT INTO telescopes_table VALUES (12, 'Linbaimkot Dairkreal', 'quusfut', 'leather', 239, 210, '1999-12-18');
INSERT INTO telescopes_table VALUES (13, 'Flaitbrimskoun Keandclestrur', 'Quill', 'leather', 32, 342, '2011-03-23');
INSERT INTO telescopes_table VALUES (14, 'Sunny Orchid', 'Quill', 'leather', 196, 349, '2017-04-21');
INSERT INTO telescopes_table VALUES (15, 'Grand Dragon', 'kabrulgrur', 'thouckwairclais', 262, 389, '2002-01-01');
INSERT INTO telescopes_table VALUES (16, 'Trousneal Flainflealchoum', 'quusfut', 'thouckwairclais', 69, 169, '2015-11-08');
INSERT INTO telescopes_table VALUES (17, 'Mondzum Shorgrumweat', 'Corvo', 'dolrit', 101, 32, '2019-04-06');
INSERT INTO telescopes_table VALUES (18, 'Tolvaicklum Clenjatclou', 'kabrulgrur', 'paper', 2, 466, '2007-01-04');
INSERT INTO telescopes_table VALUES (19, 'Jelkronfin Dracktrulwound', 'quusfut', 'thouckwairclais', 280, 548, '2004-07-28');
INSERT INTO telescopes_table VALUES (20, 'Cligesclas Notflaidreas', 'Quill', 'paper', 37, 296, '2015-07-02');
INSERT INTO telescopes_table VALUES (21, 'Heakranir Sulbir', 'quusfut', 'thouckwairclais', 9, 60, '2007-06-08');
INSERT INTO telescopes_table VALUES (22, 'Pleatralkrou Veamvaickzam', 'quusfut', 'paper', 88, 396, '2003-02-04');
INSERT INTO telescopes_table VALUES (23, 'Happy Ember', 'quusfut', 'dolrit', 108, 194, '2018-12-09');
INSERT INTO telescopes_table VALUES (24, 'Pimgais Fleanmimdoun', 'Corvo', 'thouckwairclais', 84, 409, '2006-12-27');
INSERT INTO telescopes_table VALUES (25, 'Brorvel Dairclaiszous', 'Quill', 'paper', 236, 63, '2008-07-02');
INSERT INTO telescopes_table VALUES (26, 'Flickbroundnal Limsear', 'Quill', 'dolrit', 368, 680, '2014-01-08');
INSERT INTO telescopes_table VALUES (27, 'Steamgal Letrack', 'quusfut', 'thouckwairclais', 152, 696, '2024-02-18');
INSERT INTO telescopes_table VALUES (28, 'Modrear Chutskaick', 'Quill', 'paper', 147, 237, '2006-11-12');
INSERT INTO telescopes_table VALUES (29, 'Thornon Krosclol', 'quusfut', 'thouckwairclais', 214, 643, '2001-09-07');
INSERT INTO telescopes_table VALUES (30, 'Ancient Rose', 'quusfut', 'thouckwairclais', 316, 277, '2008-12-04');
INSERT INTO telescopes_table VALUES (31, 'Mainboussor Kaindjemflet', 'Quill', 'paper', 292, 371, '2020-02-25');
INSERT INTO telescopes_table VALUES (32, 'Lurgromsel Chamthebum', 'quusfut', 'paper', 229, 580, '2008-03-18');
INSERT INTO telescopes_table VALUES (33, 'Dondskil Drothin', 'quusfut', 'paper', 92, 223, '2001-05-15');
INSERT INTO telescopes_table VALUES (34, 'Sosjeal Bammaiplem', 'quusfut', 'dolrit', 77, 584, '2023-12-25');
INSERT INTO telescopes_table VALUES (35, 'Proud Maple', 'quusfut', 'thouckwairclais', 156, 613, '2018-08-13');
CREATE TABLE observations_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  geambai_perplouthous_val TEXT NOT NULL,
  weekly_class_val TEXT NOT NULL,
  drilbrearvour_zone_val INTEGER NOT NULL,
  local_range_val INTEGER NOT NULL,
  registration_date_val TEXT NOT NULL,
  astronomer_nr INTEGER NOT NULL,
  telescope_nr INTEGER NOT NULL,
  FOREIGN KEY (astronomer_nr) REFERENCES astronomers_table(nr),
  FOREIGN KEY (telescope_nr) REFERENCES telescopes_table(nr)
);
INSERT INTO observations_table VALUES (1, 'Y783', 'teadeat', 'invoice', 37, 39, '2012-10-11', 12, 19);
INSERT INTO observations_table VALUES (2, 'Y448', 'cloudy', 'brendseaskeat', 418, 195, '2011-10-16', 24, 22);
INSERT INTO observations_table VALUES (3, 'Y761', 'foggy', 'invoice', 198, 297, '2019-05-16', 26, 2);
INSERT INTO observations_table VALUES (4, 'Y483', 'cloudy', 'cash', 475, 222, '2015-02-21', 36, 32);
INSERT INTO observations_table VALUES (5, 'Y856', 'teadeat', 'wairdeatvond', 371, 93, '2017-11-13', 8, 27);
INSERT INTO observations_table VALUES (6, 'Y487', 'rainy', 'wairdeatvond', 209, 283, '2022-06-10', 30, 1);
INSERT INTO observations_table VALUES (7, 'Y555', 'rainy', 'cash', 102, 296, '2014-02-01', 35, 20);
INSERT INTO observations_table VALUES (8, 'Y408', 'snowy', 'cash', 149, 194, '2021-08-27', 4, 2);
INSERT INTO observations_table VALUES (9, 'Y451', 'snowy', 'cash', 332, 50, '2017-05-26', 17, 27);
INSERT INTO observations_table VALUES (10, 'Y625', 'snowy', 'brendseaskeat', 14, 182, '2020-02-03', 19, 18);
INSERT INTO observations_table VALUES (11, 'Y183', 'rainy', 'brendseaskeat', 381, 205, '2017-05-03', 8, 6);
INSERT INTO observations_table VALUES (12, 'Y613', 'rainy', 'wairdeatvond', 351, 106, '2024-05-14', 34, 28);
INSERT INTO observations_table VALUES (13, 'Y920', 'rainy', 'wairdeatvond', 453, 172, '2010-10-04', 25, 3);
INSERT INTO observations_table VALUES (14, 'Y599', 'rainy', 'wairdeatvond', 271, 48, '2024-05-17', 25, 30);
INSERT INTO observations_table VALUES (15, 'Y208', 'cloudy', 'brendseaskeat', 360, 279, '2015-11-04', 6, 2);
INSERT INTO observations_table VALUES (16, 'Y619', 'teadeat', 'invoice', 128, 236, '2024-10-20', 15, 6);
INSERT INTO observations_table VALUES (17, 'Y147', 'teadeat', 'wairdeatvond', 425, 108, '2019-04-06', 1, 28);
INSERT INTO observations_table VALUES (18, 'Y509', 'foggy', 'invoice', 401, 105, '2023-06-14', 15, 30);
INSERT INTO observations_table VALUES (19, 'Y552', 'teadeat', 'wairdeatvond', 298, 7, '2022-09-13', 34, 21);
INSERT INTO observations_table VALUES (20, 'Y430', 'foggy', 'brendseaskeat', 302, 183, '2018-08-24', 8, 17);
INSERT INTO observations_table VALUES (21, 'Y923', 'snowy', 'cash', 206, 137, '2019-10-08', 15, 14);
INSERT INTO observations_table VALUES (22, 'Y601', 'rainy', 'cash', 24, 240, '2016-03-22', 7, 2);
INSERT INTO observations_table VALUES (23, 'Y215', 'foggy', 'cash', 78, 247, '2023-03-26', 5, 33);
INSERT INTO observations_table VALUES (24, 'Y420', 'rainy', 'wairdeatvond', 170, 148, '2019-12-09', 18, 7);
INSERT INTO observations_table VALUES (25, 'Y348', 'rainy', 'brendseaskeat', 217, 77, '2022-01-20', 26, 18);
INSERT INTO observations_table VALUES (26, 'Y932', 'snowy', 'brendseaskeat', 34, 32, '2015-03-12', 9, 2);
INSERT INTO observations_table VALUES (27, 'Y400', 'rainy', 'invoice', 256, 78, '2021-04-10', 28, 22);
INSERT INTO observations_table VALUES (28, 'Y283', 'rainy', 'wairdeatvond', 468, 123, '2019-06-25', 28, 33);
INSERT INTO observations_table VALUES (29, 'Y628', 'foggy', 'wairdeatvond', 116, 119, '2015-08-06', 20, 25);
INSERT INTO observations_table VALUES (30, 'Y809', 'teadeat', 'brendseaskeat', 193, 26, '2016-12-16', 34, 27);
INSERT INTO observations_table VALUES (31, 'Y293', 'snowy', 'brendseaskeat', 86, 63, '2021-07-26', 24, 11);
INSERT INTO observations_table VALUES (32, 'Y524', 'foggy', 'cash', 442, 251, '2017-11-03', 16, 1);
INSERT INTO observations_table VALUES (33, 'Y157', 'foggy', 'wairdeatvond', 205, 129, '2012-04-21', 19, 18);
INSERT INTO observations_table VALUES (34, 'Y670', 'rainy', 'cash', 54, 36, '2024-01-08', 5, 33);
INSERT INTO observations_table VALUES (35, 'Y107', 'teadeat', 'cash', 117, 59, '2020-09-03', 34, 1);
INSERT INTO observations_table VALUES (36, 'Y142', 'rainy', 'invoice', 213, 190, '2017-08-08', 36, 14);
INSERT INTO observations_table VALUES (37, 'Y388', 'snowy', 'brendseaskeat', 229, 229, '2020-07-25', 3, 14);
INSERT INTO observations_table VALUES (38, 'Y282', 'foggy', 'brendseaskeat', 95, 212, '2013-02-17', 9, 19);
INSERT INTO observations_table VALUES (39, 'Y310', 'rainy', 'wairdeatvond', 41, 52, '2014-10-11', 15, 20);
INSERT INTO observations_table VALUES (40, 'Y908', 'snowy', 'brendseaskeat', 294, 218, '2015-07-19', 28, 28);
INSERT INTO observations_table VALUES (41, 'Y285', 'snowy', 'wairdeatvond', 96, 265, '2021-01-03', 19, 25);
INSERT INTO observations_table VALUES (42, 'Y996', 'rainy', 'cash', 375, 69, '2018-01-17', 20, 33);
INSERT INTO observations_table VALUES (43, 'Y337', 'snowy', 'wairdeatvond', 390, 70, '2015-08-25', 14, 1);
INSERT INTO observations_table VALUES (44, 'Y489', 'snowy', 'invoice', 440, 89, '2022-10-26', 5, 19);
INSERT INTO observations_table VALUES (45, 'Y196', 'rainy', 'brendseaskeat', 231, 282, '2020-04-27', 19, 33);
INSERT INTO observations_table VALUES (46, 'Y148', 'rainy', 'brendseaskeat', 206, 23, '2023-08-02', 19, 2);
INSERT INTO observations_table VALUES (47, 'Y195', 'snowy', 'cash', 414, 181, '2022-07-19', 5, 3);
INSERT INTO observations_table VALUES (48, 'Y344', 'rainy', 'cash', 200, 119, '2018-11-22', 28, 11);
INSERT INTO observations_table VALUES (49, 'Y246', 'teadeat', 'brendseaskeat', 354, 178, '2019-05-01', 30, 9);
INSERT INTO observations_table VALUES (50, 'Y868', 'teadeat', 'wairdeatvond', 298, 196, '2014-07-04', 30, 18);
INSERT INTO observations_table VALUES (51, 'Y454', 'snowy', 'wairdeatvond', 435, 268, '2011-05-11', 20, 27);
INSERT INTO observations_table VALUES (52, 'Y463', 'teadeat', 'cash', 97, 228, '2017-01-11', 25, 14);
INSERT INTO observations_table VALUES (53, 'Y760', 'teadeat', 'invoice', 477, 28, '2018-10-28', 15, 11);
INSERT INTO observations_table VALUES (54, 'Y521', 'teadeat', 'brendseaskeat', 170, 280, '2021-10-21', 20, 13);
INSERT INTO observations_table VALUES (55, 'Y604', 'cloudy', 'brendseaskeat', 152, 299, '2021-09-09', 27, 29);
INSERT INTO observations_table VALUES (56, 'Y859', 'foggy', 'brendseaskeat', 163, 133, '2022-08-23', 1, 33);
INSERT INTO observations_table VALUES (57, 'Y921', 'rainy', 'brendseaskeat', 149, 157, '2014-06-17', 28, 31);
INSERT INTO observations_table VALUES (58, 'Y177', 'snowy', 'cash', 191, 205, '2018-01-08', 24, 32);
INSERT INTO observations_table VALUES (59, 'Y820', 'teadeat', 'brendseaskeat', 427, 4, '2014-07-16', 24, 19);
INSERT INTO observations_table VALUES (60, 'Y109', 'rainy', 'brendseaskeat', 84, 17, '2017-05-14', 8, 20);
INSERT INTO observations_table VALUES (61, 'Y609', 'cloudy', 'wairdeatvond', 180, 260, '2020-08-26', 23, 28);
INSERT INTO observations_table VALUES (62, 'Y335', 'cloudy', 'invoice', 375, 58, '2017-12-03', 19, 28);
INSERT INTO observations_table VALUES (63, 'Y846', 'foggy', 'invoice', 30, 197, '2013-02-22', 28, 28);
INSERT INTO observations_table VALUES (64, 'Y311', 'teadeat', 'brendseaskeat', 393, 55, '2010-09-17', 3, 24);
INSERT INTO observations_table VALUES (65, 'Y541', 'cloudy', 'brendseaskeat', 315, 216, '2021-10-14', 16, 30);
INSERT INTO observations_table VALUES (66, 'Y534', 'foggy', 'brendseaskeat', 452, 289, '2012-05-14', 28, 27);
INSERT INTO observations_table VALUES (67, 'Y536', 'foggy', 'cash', 46, 270, '2021-10-09', 29, 2);
INSERT INTO observations_table VALUES (68, 'Y746', 'rainy', 'wairdeatvond', 17, 281, '2013-10-15', 5, 24);
INSERT INTO observations_table VALUES (69, 'Y432', 'foggy', 'wairdeatvond', 168, 170, '2017-08-11', 19, 2);
INSERT INTO observations_table VALUES (70, 'Y902', 'snowy', 'cash', 417, 1, '2010-07-02', 19, 4);
INSERT INTO observations_table VALUES (71, 'Y845', 'snowy', 'cash', 328, 149, '2012-10-07', 24, 1);
INSERT INTO observations_table VALUES (72, 'Y165', 'snowy', 'cash', 22, 269, '2019-04-01', 12, 11);
INSERT INTO observations_table VALUES (73, 'Y450', 'snowy', 'brendseaskeat', 366, 131, '2018-06-16', 16, 2);
INSERT INTO observations_table VALUES (74, 'Y154', 'rainy', 'brendseaskeat', 30, 129, '2017-08-23', 26, 2);
INSERT INTO observations_table VALUES (75, 'Y930', 'snowy', 'brendseaskeat', 351, 250, '2016-05-17', 30, 7);
INSERT INTO observations_table VALUES (76, 'Y963', 'rainy', 'brendseaskeat', 120, 55, '2019-10-11', 30, 12);
INSERT INTO observations_table VALUES (77, 'Y965', 'foggy', 'cash', 406, 229, '2016-06-27', 24, 5);
INSERT INTO observations_table VALUES (78, 'Y589', 'snowy', 'wairdeatvond', 211, 80, '2011-06-10', 18, 2);
INSERT INTO observations_table VALUES (79, 'Y700', 'snowy', 'brendseaskeat', 398, 209, '2019-02-10', 18, 11);
INSERT INTO observations_table VALUES (80, 'Y129', 'rainy', 'brendseaskeat', 200, 211, '2014-12-18', 18, 19);
INSERT INTO observations_table VALUES (81, 'Y973', 'teadeat', 'wairdeatvond', 467, 267, '2024-09-22', 16, 4);
INSERT INTO observations_table VALUES (82, 'Y703', 'cloudy', 'brendseaskeat', 309, 26, '2018-08-11', 19, 17);
INSERT INTO observations_table VALUES (83, 'Y186', 'foggy', 'invoice', 269, 2, '2012-01-08', 17, 31);
INSERT INTO observations_table VALUES (84, 'Y418', 'cloudy', 'invoice', 293, 108, '2013-09-02', 35, 33);
INSERT INTO observations_table VALUES (85, 'Y308', 'teadeat', 'wairdeatvond', 414, 108, '2018-12-09', 1, 22);
INSERT INTO observations_table VALUES (86, 'Y236', 'rainy', 'brendseaskeat', 350, 11, '2012-05-08', 19, 1);
INSERT INTO observations_table VALUES (87, 'Y212', 'rainy', 'cash', 442, 141, '2024-12-11', 27, 5);
INSERT INTO observations_table VALUES (88, 'Y205', 'rainy', 'wairdeatvond', 51, 229, '2017-03-14', 27, 33);
INSERT INTO observations_table VALUES (89, 'Y207', 'rainy', 'cash', 359, 274, '2017-10-11', 18, 25);
INSERT INTO observations_table VALUES (90, 'Y781', 'foggy', 'brendseaskeat', 321, 202, '2021-10-01', 24, 3);
INSERT INTO observations_table VALUES (91, 'Y120', 'foggy', 'brendseaskeat', 210, 140, '2020-05-14', 35, 11);
INSERT INTO observations_table VALUES (92, 'Y600', 'rainy', 'brendseaskeat', 33, 138, '2013-06-06', 34, 1);
INSERT INTO observations_table VALUES (93, 'Y338', 'foggy', 'brendseaskeat', 238, 162, '2011-04-22', 19, 33);
INSERT INTO observations_table VALUES (94, 'Y993', 'teadeat', 'brendseaskeat', 241, 27, '2014-05-25', 36, 2);
INSERT INTO observations_table VALUES (95, 'Y990', 'rainy', 'brendseaskeat', 135, 255, '2018-12-05', 3, 13);
INSERT INTO observations_table VALUES (96, 'Y507', 'rainy', 'brendseaskeat', 360, 158, '2017-08-04', 33, 7);
INSERT INTO observations_table VALUES (97, 'Y684', 'foggy', 'brendseaskeat', 126, 11, '2014-08-03', 1, 31);
INSERT INTO observations_table VALUES (98, 'Y971', 'teadeat', 'brendseaskeat', 447, 3, '2018-09-14', 5, 22);
INSERT INTO observations_table VALUES (99, 'Y413', 'teadeat', 'cash', 244, 65, '2019-11-22', 30, 9);
INSERT INTO observations_table VALUES (100, 'Y351', 'snowy', 'wairdeatvond', 390, 141, '2021-01-25', 36, 25);
INSERT INTO observations_table VALUES (101, 'Y782', 'teadeat', 'brendseaskeat', 10, 63, '2018-05-21', 19, 5);
INSERT INTO observations_table VALUES (102, 'Y679', 'teadeat', 'brendseaskeat', 219, 103, '2012-11-03', 5, 11);
INSERT INTO observations_table VALUES (103, 'Y587', 'rainy', 'wairdeatvond', 141, 28, '2017-02-12', 33, 22);
INSERT INTO observations_table VALUES (104, 'Y343', 'foggy', 'brendseaskeat', 424, 17, '2012-02-21', 5, 18);
INSERT INTO observations_table VALUES (105, 'Y373', 'foggy', 'cash', 160, 231, '2020-12-12', 36, 1);
INSERT INTO observations_table VALUES (106, 'Y743', 'cloudy', 'invoice', 327, 298, '2020-09-19', 8, 15);
INSERT INTO observations_table VALUES (107, 'Y814', 'foggy', 'wairdeatvond', 442, 72, '2018-08-19', 34, 9);
INSERT INTO observations_table VALUES (108, 'Y140', 'snowy', 'brendseaskeat', 118, 120, '2010-12-05', 14, 5);
INSERT INTO observations_table VALUES (109, 'Y732', 'foggy', 'brendseaskeat', 43, 196, '2020-12-26', 36, 14);
INSERT INTO observations_table VALUES (110, 'Y477', 'foggy', 'brendseaskeat', 130, 7, '2020-11-02', 34, 28);
INSERT INTO observations_table VALUES (111, 'Y578', 'rainy', 'brendseaskeat', 249, 42, '2023-09-12', 5, 30);
INSERT INTO observations_table VALUES (112, 'Y797', 'foggy', 'wairdeatvond', 426, 153, '2020-04-02', 15, 29);
INSERT INTO observations_table VALUES (113, 'Y102', 'foggy', 'wairdeatvond', 111, 165, '2010-04-26', 6, 2);
INSERT INTO observations_table VALUES (114, 'Y278', 'teadeat', 'wairdeatvond', 223, 148, '2012-12-19', 8, 2);
INSERT INTO observations_table VALUES (115, 'Y287', 'rainy', 'brendseaskeat', 331, 81, '2017-04-07', 25, 35);
INSERT INTO observations_table VALUES (116, 'Y623', 'foggy', 'invoice', 255, 62, '2021-09-04', 25, 27);
INSERT INTO observations_table VALUES (117, 'Y853', 'foggy', 'brendseaskeat', 354, 162, '2015-10-26', 1, 22);
INSERT INTO observations_table VALUES (118, 'Y861', 'rainy', 'cash', 343, 279, '2016-03-22', 8, 30);
INSERT INTO observations_table VALUES (119, 'Y301', 'cloudy', 'brendseaskeat', 339, 84, '2020-11-20', 34, 13);
INSERT INTO observations_table VALUES (120, 'Y909', 'snowy', 'cash', 20, 57, '2024-05-23', 18, 20);
