/// Tests of a campaign's desk.
@org.jspecify.annotations.NullMarked
package keep.publicsite.campaign.desk;
