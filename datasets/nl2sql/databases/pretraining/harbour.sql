CREATE TABLE captain (
  captain_id INTEGER PRIMARY KEY,
  cap_nm TEXT NOT NULL,
  nationality TEXT NOT NULL,
  rank TEXT NOT NULL,
  yrs INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO captain VALUES (1, 'Kate Jones', 'Sweden', 'lead', 20, 29, '1970-01-08');
INSERT INTO captain VALUES (2, 'Quinn Lopez', 'Croatia', 'junior', 59, 597, '1972-11-17');
INSERT INTO captain VALUES (3, 'Hanna Fischer', 'Austria', 'lead', 48, 2007, '1965-09-06');
INSERT INTO captain VALUES (4, 'Oscar Tanaka', 'Croatia', 'senior', 22, 584, '2000-04-24');
INSERT INTO captain VALUES (5, 'Wendy Cohen', 'Croatia', 'junior', 23, 184, '1945-06-28');
INSERT INTO captain VALUES (6, 'Peter Green', 'Austria', 'expert', 58, 2458, '1949-12-17');
INSERT INTO captain VALUES (7, 'Kate Ford', 'Austria', 'junior', 73, 357, '1945-01-08');
INSERT INTO captain VALUES (8, 'Lena Torres', 'China', 'junior', 26, 128, '1945-05-02');
INSERT INTO captain VALUES (9, 'Colin Kaya', 'Sweden', 'lead', 33, 64, '1979-11-20');
INSERT INTO captain VALUES (10, 'Olivia Martin', 'Egypt', 'lead', 58, 863, '1997-12-10');
INSERT INTO captain VALUES (11, 'Eric Kaya', 'Sweden', 'expert', 60, 1933, '2001-03-10');
INSERT INTO captain VALUES (12, 'Elena Lopez', 'Croatia', 'junior', 29, 1202, '1996-11-03');
INSERT INTO captain VALUES (13, 'Elena Reed', 'Croatia', 'expert', 50, 1923, '1972-03-28');
INSERT INTO captain VALUES (14, 'Wendy Silva', 'Sweden', 'junior', 49, 1853, '2002-03-06');
INSERT INTO captain VALUES (15, 'Simon Lopez', 'Croatia', 'senior', 18, 11, '1993-03-04');
INSERT INTO captain VALUES (16, 'Bella Jones', 'China', 'junior', 43, 1269, '1950-05-15');
INSERT INTO captain VALUES (17, 'Oscar Rivera', 'Austria', 'expert', 45, 1221, '1966-09-12');
INSERT INTO captain VALUES (18, 'Lena Nash', 'Croatia', 'junior', 34, 509, '1948-01-24');
INSERT INTO captain VALUES (19, 'Paula Tanaka', 'Egypt', 'lead', 73, 1806, '1949-09-22');
INSERT INTO captain VALUES (20, 'Clara Torres', 'Croatia', 'lead', 40, 2230, '1993-08-15');
INSERT INTO captain VALUES (21, 'Fiona Lopez', 'China', 'expert', 44, 2387, '1966-04-02');
INSERT INTO captain VALUES (22, 'Lena Ellis', 'China', 'junior', 40, 155, '1975-01-02');
INSERT INTO captain VALUES (23, 'Colin Klein', 'Egypt', 'junior', 69, 1873, '1989-02-20');
INSERT INTO captain VALUES (24, 'Frank Klein', 'Egypt', 'senior', 71, 576, '1949-10-16');
INSERT INTO captain VALUES (25, 'Tara Davis', 'Egypt', 'expert', 78, 2219, '1990-07-18');
INSERT INTO captain VALUES (26, 'Henry Rivera', 'Sweden', 'junior', 68, 1897, '1967-08-06');
INSERT INTO captain VALUES (27, 'Oscar Weber', 'Poland', 'expert', 20, 1702, '2001-08-25');
CREATE TABLE boats (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  clr TEXT NOT NULL,
  length INTEGER NOT NULL,
  rate INTEGER NOT NULL,
  acquired TEXT NOT NULL
);
INSERT INTO boats VALUES (1, 'Noble Ember', 'classic', 'green', 652, 52, '2004-12-15');
INSERT INTO boats VALUES (2, 'Happy Storm', 'classic', 'grey', 575, 38, '2004-09-18');
INSERT INTO boats VALUES (3, 'Ancient Storm', 'classic', 'grey', 626, 97, '2018-12-01');
INSERT INTO boats VALUES (4, 'Happy Ember', 'luxury', 'grey', 271, 12, '2007-09-25');
INSERT INTO boats VALUES (5, 'Bright Maple', 'classic', 'green', 218, 61, '2016-02-25');
INSERT INTO boats VALUES (6, 'Bright Meadow', 'classic', 'green', 297, 93, '2001-10-18');
INSERT INTO boats VALUES (7, 'Lucky Cedar', 'classic', 'brown', 515, 50, '2018-05-24');
INSERT INTO boats VALUES (8, 'Royal Harvest', 'classic', 'red', 457, 16, '2023-03-06');
INSERT INTO boats VALUES (9, 'Iron Rose', 'rare', 'grey', 249, 11, '2006-09-17');
INSERT INTO boats VALUES (10, 'Secret Comet', 'rare', 'green', 354, 65, '2002-02-07');
INSERT INTO boats VALUES (11, 'Secret Willow', 'classic', 'green', 404, 16, '2005-05-27');
INSERT INTO boats VALUES (12, 'Frozen Raven', 'rare', 'brown', 274, 90, '2012-11-06');
INSERT INTO boats VALUES (13, 'Wild Harvest', 'rare', 'grey', 258, 51, '2018-12-12');
INSERT INTO boats VALUES (14, 'Noble Beacon', 'luxury', 'red', 22, 31, '2008-03-24');
INSERT INTO boats VALUES (15, 'Happy Anchor', 'classic', 'red', 439, 88, '2004-04-21');
INSERT INTO boats VALUES (16, 'Mighty Orchid', 'classic', 'red', 665, 3, '2003-03-17');
INSERT INTO boats VALUES (17, 'Crystal Raven', 'rare', 'grey', 352, 60, '2015-03-19');
INSERT INTO boats VALUES (18, 'Misty Storm', 'classic', 'red', 383, 64, '2021-04-28');
INSERT INTO boats VALUES (19, 'Lucky Dragon', 'limited', 'grey', 397, 41, '2004-03-16');
INSERT INTO boats VALUES (20, 'Secret Falcon', 'classic', 'grey', 380, 24, '2009-11-06');
INSERT INTO boats VALUES (21, 'Secret Storm', 'limited', 'green', 123, 76, '2000-04-11');
INSERT INTO boats VALUES (22, 'Velvet Lotus', 'classic', 'red', 97, 49, '2002-07-06');
INSERT INTO boats VALUES (23, 'Mighty Ember', 'classic', 'grey', 306, 21, '2010-12-13');
INSERT INTO boats VALUES (24, 'Bright Lotus', 'limited', 'grey', 528, 9, '2013-01-10');
INSERT INTO boats VALUES (25, 'Grand Meadow', 'limited', 'grey', 210, 56, '2015-06-26');
CREATE TABLE voyage (
  vyg_no INTEGER PRIMARY KEY,
  vyg_no_x TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  st TEXT NOT NULL,
  att INTEGER NOT NULL,
  qty INTEGER NOT NULL,
  event_dt TEXT NOT NULL,
  capt_ref INTEGER NOT NULL,
  fk_boat INTEGER NOT NULL,
  FOREIGN KEY (capt_ref) REFERENCES captain(captain_id),
  FOREIGN KEY (fk_boat) REFERENCES boats(nr)
);
INSERT INTO voyage VALUES (1, 'Q746', 'transfer', 'done', 282, 87, '2017-08-27', 20, 12);
INSERT INTO voyage VALUES (2, 'Q145', 'cheque', 'closed', 66, 283, '2019-05-27', 12, 23);
INSERT INTO voyage VALUES (3, 'Q691', 'transfer', 'pending', 337, 208, '2024-07-12', 1, 6);
INSERT INTO voyage VALUES (4, 'Q173', 'invoice', 'planned', 747, 108, '2011-01-15', 26, 8);
INSERT INTO voyage VALUES (5, 'Q568', 'cash', 'done', 541, 154, '2013-04-02', 19, 18);
INSERT INTO voyage VALUES (6, 'Q849', 'transfer', 'failed', 40, 159, '2019-09-03', 19, 25);
INSERT INTO voyage VALUES (7, 'Q582', 'invoice', 'failed', 454, 159, '2022-10-01', 18, 19);
INSERT INTO voyage VALUES (8, 'Q203', 'transfer', 'done', 606, 263, '2019-09-18', 22, 5);
INSERT INTO voyage VALUES (9, 'Q673', 'voucher', 'open', 466, 154, '2013-06-05', 21, 20);
INSERT INTO voyage VALUES (10, 'Q687', 'cheque', 'closed', 588, 113, '2014-10-12', 22, 18);
INSERT INTO voyage VALUES (11, 'Q718', 'transfer', 'closed', 792, 254, '2013-08-24', 8, 12);
INSERT INTO voyage VALUES (12, 'Q880', 'cash', 'closed', 233, 40, '2012-06-25', 13, 18);
INSERT INTO voyage VALUES (13, 'Q822', 'cash', 'closed', 550, 9, '2011-03-16', 16, 12);
INSERT INTO voyage VALUES (14, 'Q176', 'invoice', 'open', 196, 16, '2013-05-25', 14, 8);
INSERT INTO voyage VALUES (15, 'Q403', 'card', 'failed', 620, 230, '2014-08-20', 6, 15);
INSERT INTO voyage VALUES (16, 'Q301', 'card', 'open', 399, 117, '2024-02-07', 6, 16);
INSERT INTO voyage VALUES (17, 'Q469', 'cheque', 'open', 320, 263, '2010-05-06', 20, 15);
INSERT INTO voyage VALUES (18, 'Q870', 'card', 'planned', 770, 88, '2012-10-04', 22, 8);
INSERT INTO voyage VALUES (19, 'Q537', 'card', 'open', 426, 287, '2016-12-28', 19, 25);
INSERT INTO voyage VALUES (20, 'Q480', 'cash', 'pending', 469, 284, '2012-07-27', 6, 4);
INSERT INTO voyage VALUES (21, 'Q897', 'card', 'planned', 231, 111, '2010-06-28', 19, 10);
INSERT INTO voyage VALUES (22, 'Q804', 'invoice', 'pending', 75, 146, '2014-12-20', 27, 11);
INSERT INTO voyage VALUES (23, 'Q753', 'voucher', 'pending', 521, 228, '2023-08-04', 15, 15);
INSERT INTO voyage VALUES (24, 'Q408', 'transfer', 'done', 862, 191, '2020-08-01', 6, 15);
INSERT INTO voyage VALUES (25, 'Q720', 'invoice', 'failed', 747, 218, '2010-04-12', 21, 18);
INSERT INTO voyage VALUES (26, 'Q592', 'card', 'open', 97, 19, '2016-07-14', 21, 4);
INSERT INTO voyage VALUES (27, 'Q970', 'card', 'open', 202, 244, '2020-06-12', 16, 8);
INSERT INTO voyage VALUES (28, 'Q240', 'cheque', 'open', 603, 228, '2023-02-02', 15, 5);
INSERT INTO voyage VALUES (29, 'Q136', 'voucher', 'closed', 519, 225, '2018-10-27', 1, 8);
INSERT INTO voyage VALUES (30, 'Q860', 'card', 'closed', 936, 125, '2021-06-21', 19, 8);
INSERT INTO voyage VALUES (31, 'Q326', 'invoice', 'pending', 153, 289, '2021-05-23', 27, 8);
INSERT INTO voyage VALUES (32, 'Q682', 'transfer', 'closed', 253, 205, '2014-08-11', 18, 16);
INSERT INTO voyage VALUES (33, 'Q146', 'voucher', 'closed', 575, 175, '2012-09-08', 26, 15);
INSERT INTO voyage VALUES (34, 'Q227', 'cheque', 'failed', 283, 261, '2013-07-24', 21, 11);
INSERT INTO voyage VALUES (35, 'Q131', 'card', 'failed', 278, 167, '2018-11-17', 18, 23);
INSERT INTO voyage VALUES (36, 'Q874', 'card', 'done', 428, 158, '2011-12-19', 25, 5);
INSERT INTO voyage VALUES (37, 'Q253', 'cheque', 'pending', 472, 286, '2024-10-13', 27, 17);
INSERT INTO voyage VALUES (38, 'Q225', 'invoice', 'planned', 362, 106, '2019-10-18', 27, 19);
INSERT INTO voyage VALUES (39, 'Q493', 'voucher', 'closed', 893, 269, '2010-01-20', 22, 11);
INSERT INTO voyage VALUES (40, 'Q155', 'card', 'done', 479, 8, '2013-02-04', 1, 4);
INSERT INTO voyage VALUES (41, 'Q483', 'voucher', 'closed', 520, 160, '2023-10-26', 17, 6);
INSERT INTO voyage VALUES (42, 'Q619', 'cheque', 'open', 324, 295, '2011-09-26', 7, 5);
INSERT INTO voyage VALUES (43, 'Q436', 'card', 'failed', 864, 102, '2011-07-23', 21, 10);
INSERT INTO voyage VALUES (44, 'Q559', 'voucher', 'open', 136, 257, '2021-09-15', 19, 12);
INSERT INTO voyage VALUES (45, 'Q419', 'voucher', 'failed', 229, 148, '2016-01-12', 1, 18);
INSERT INTO voyage VALUES (46, 'Q803', 'cash', 'planned', 527, 193, '2012-05-23', 16, 10);
INSERT INTO voyage VALUES (47, 'Q505', 'voucher', 'open', 909, 288, '2017-10-14', 24, 15);
INSERT INTO voyage VALUES (48, 'Q360', 'cash', 'open', 348, 110, '2020-11-17', 1, 8);
INSERT INTO voyage VALUES (49, 'Q321', 'card', 'open', 586, 76, '2013-02-17', 19, 15);
INSERT INTO voyage VALUES (50, 'Q668', 'card', 'closed', 754, 232, '2011-10-14', 1, 10);
INSERT INTO voyage VALUES (51, 'Q141', 'cash', 'done', 791, 87, '2018-08-02', 20, 10);
INSERT INTO voyage VALUES (52, 'Q789', 'transfer', 'closed', 39, 16, '2011-04-21', 8, 20);
INSERT INTO voyage VALUES (53, 'Q908', 'voucher', 'planned', 256, 36, '2022-03-19', 26, 19);
INSERT INTO voyage VALUES (54, 'Q564', 'transfer', 'open', 264, 65, '2018-07-16', 6, 19);
INSERT INTO voyage VALUES (55, 'Q400', 'voucher', 'done', 518, 35, '2010-03-10', 25, 23);
INSERT INTO voyage VALUES (56, 'Q535', 'voucher', 'pending', 414, 48, '2011-05-07', 16, 10);
INSERT INTO voyage VALUES (57, 'Q729', 'voucher', 'done', 14, 155, '2019-04-17', 18, 5);
INSERT INTO voyage VALUES (58, 'Q840', 'transfer', 'failed', 923, 271, '2024-01-17', 5, 5);
INSERT INTO voyage VALUES (59, 'Q764', 'cheque', 'pending', 9, 68, '2016-04-26', 25, 23);
INSERT INTO voyage VALUES (60, 'Q750', 'voucher', 'pending', 581, 233, '2017-03-09', 11, 19);
INSERT INTO voyage VALUES (61, 'Q397', 'cash', 'failed', 790, 63, '2017-04-19', 15, 23);
INSERT INTO voyage VALUES (62, 'Q731', 'voucher', 'failed', 508, 85, '2010-01-17', 19, 11);
INSERT INTO voyage VALUES (63, 'Q885', 'invoice', 'open', 706, 94, '2019-12-28', 11, 15);
INSERT INTO voyage VALUES (64, 'Q312', 'cash', 'planned', 173, 252, '2012-11-03', 5, 25);
INSERT INTO voyage VALUES (65, 'Q200', 'voucher', 'failed', 278, 109, '2017-09-22', 17, 18);
INSERT INTO voyage VALUES (66, 'Q495', 'card', 'pending', 739, 13, '2011-08-09', 27, 14);
INSERT INTO voyage VALUES (67, 'Q971', 'voucher', 'closed', 216, 211, '2019-04-15', 22, 20);
INSERT INTO voyage VALUES (68, 'Q935', 'cash', 'done', 545, 268, '2024-02-09', 26, 18);
INSERT INTO voyage VALUES (69, 'Q243', 'invoice', 'open', 913, 114, '2018-09-22', 19, 8);
INSERT INTO voyage VALUES (70, 'Q974', 'invoice', 'closed', 930, 297, '2023-12-07', 22, 18);
INSERT INTO voyage VALUES (71, 'Q703', 'cash', 'planned', 171, 128, '2011-10-12', 16, 2);
INSERT INTO voyage VALUES (72, 'Q996', 'voucher', 'failed', 351, 38, '2016-07-21', 11, 19);
INSERT INTO voyage VALUES (73, 'Q334', 'cheque', 'done', 143, 70, '2024-02-11', 8, 18);
INSERT INTO voyage VALUES (74, 'Q186', 'transfer', 'planned', 726, 161, '2012-11-12', 10, 19);
INSERT INTO voyage VALUES (75, 'Q932', 'voucher', 'planned', 346, 217, '2024-09-27', 16, 20);
INSERT INTO voyage VALUES (76, 'Q512', 'voucher', 'open', 126, 288, '2017-02-08', 14, 10);
INSERT INTO voyage VALUES (77, 'Q942', 'voucher', 'closed', 688, 102, '2019-09-03', 23, 19);
INSERT INTO voyage VALUES (78, 'Q184', 'voucher', 'pending', 594, 247, '2022-01-26', 16, 14);
INSERT INTO voyage VALUES (79, 'Q546', 'card', 'closed', 610, 151, '2019-03-08', 21, 8);
INSERT INTO voyage VALUES (80, 'Q290', 'cash', 'closed', 384, 19, '2024-11-05', 6, 23);
INSERT INTO voyage VALUES (81, 'Q686', 'invoice', 'failed', 925, 215, '2024-01-28', 19, 18);
INSERT INTO voyage VALUES (82, 'Q322', 'voucher', 'planned', 257, 40, '2021-06-27', 19, 10);
INSERT INTO voyage VALUES (83, 'Q147', 'cash', 'planned', 215, 268, '2022-02-24', 18, 2);
INSERT INTO voyage VALUES (84, 'Q928', 'invoice', 'done', 529, 292, '2014-04-12', 26, 20);
INSERT INTO voyage VALUES (85, 'Q580', 'voucher', 'done', 651, 248, '2023-05-18', 7, 11);
INSERT INTO voyage VALUES (86, 'Q407', 'card', 'done', 465, 141, '2013-01-14', 15, 19);
INSERT INTO voyage VALUES (87, 'Q739', 'voucher', 'done', 543, 32, '2012-03-03', 26, 3);
INSERT INTO voyage VALUES (88, 'Q921', 'cheque', 'failed', 740, 196, '2016-09-11', 15, 5);
INSERT INTO voyage VALUES (89, 'Q975', 'voucher', 'closed', 234, 39, '2010-10-23', 24, 17);
INSERT INTO voyage VALUES (90, 'Q569', 'card', 'planned', 847, 51, '2020-03-10', 18, 19);
INSERT INTO voyage VALUES (91, 'Q369', 'voucher', 'open', 804, 115, '2020-10-09', 21, 15);
INSERT INTO voyage VALUES (92, 'Q344', 'card', 'planned', 326, 117, '2014-08-04', 27, 6);
INSERT INTO voyage VALUES (93, 'Q950', 'transfer', 'failed', 758, 298, '2021-07-05', 20, 15);
INSERT INTO voyage VALUES (94, 'Q709', 'voucher', 'open', 97, 216, '2024-01-04', 8, 23);
INSERT INTO voyage VALUES (95, 'Q389', 'transfer', 'closed', 300, 66, '2022-11-09', 18, 8);
INSERT INTO voyage VALUES (96, 'Q850', 'cheque', 'closed', 33, 143, '2022-12-12', 22, 23);
INSERT INTO voyage VALUES (97, 'Q903', 'invoice', 'planned', 576, 130, '2019-12-06', 19, 20);
INSERT INTO voyage VALUES (98, 'Q478', 'cheque', 'open', 162, 72, '2018-04-02', 5, 4);
INSERT INTO voyage VALUES (99, 'Q329', 'voucher', 'closed', 195, 11, '2016-03-05', 26, 17);
INSERT INTO voyage VALUES (100, 'Q766', 'cash', 'done', 624, 147, '2024-10-25', 26, 20);
INSERT INTO voyage VALUES (101, 'Q544', 'transfer', 'closed', 643, 68, '2023-10-14', 14, 19);
INSERT INTO voyage VALUES (102, 'Q222', 'cash', 'done', 833, 60, '2021-04-09', 27, 19);
INSERT INTO voyage VALUES (103, 'Q381', 'voucher', 'open', 657, 195, '2019-11-18', 20, 3);
INSERT INTO voyage VALUES (104, 'Q777', 'cheque', 'failed', 222, 238, '2015-11-14', 11, 18);
INSERT INTO voyage VALUES (105, 'Q113', 'cash', 'failed', 638, 187, '2010-10-07', 5, 10);
INSERT INTO voyage VALUES (106, 'Q168', 'voucher', 'done', 55, 226, '2013-10-06', 16, 18);
INSERT INTO voyage VALUES (107, 'Q612', 'invoice', 'open', 947, 69, '2012-05-17', 14, 8);
INSERT INTO voyage VALUES (108, 'Q496', 'cheque', 'open', 25, 239, '2017-01-28', 26, 12);
INSERT INTO voyage VALUES (109, 'Q937', 'card', 'done', 644, 194, '2017-04-11', 12, 15);
INSERT INTO voyage VALUES (110, 'Q241', 'voucher', 'failed', 600, 65, '2018-05-16', 6, 6);
INSERT INTO voyage VALUES (111, 'Q671', 'voucher', 'open', 369, 98, '2024-04-24', 6, 15);
INSERT INTO voyage VALUES (112, 'Q275', 'voucher', 'closed', 88, 245, '2010-01-25', 16, 8);
INSERT INTO voyage VALUES (113, 'Q206', 'transfer', 'planned', 407, 111, '2013-08-05', 19, 14);
INSERT INTO voyage VALUES (114, 'Q128', 'voucher', 'open', 178, 192, '2023-10-06', 16, 2);
INSERT INTO voyage VALUES (115, 'Q716', 'voucher', 'done', 257, 68, '2013-02-02', 8, 4);
INSERT INTO voyage VALUES (116, 'Q907', 'card', 'open', 567, 294, '2018-11-07', 8, 10);
INSERT INTO voyage VALUES (117, 'Q362', 'cheque', 'closed', 786, 6, '2021-01-21', 16, 17);
INSERT INTO voyage VALUES (118, 'Q858', 'card', 'closed', 173, 265, '2023-02-16', 27, 17);
INSERT INTO voyage VALUES (119, 'Q433', 'cheque', 'done', 114, 73, '2022-12-14', 22, 23);
INSERT INTO voyage VALUES (120, 'Q390', 'voucher', 'failed', 614, 145, '2020-03-02', 5, 6);
