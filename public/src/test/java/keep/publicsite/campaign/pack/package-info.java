/// Tests of a campaign's pack.
@org.jspecify.annotations.NullMarked
package keep.publicsite.campaign.pack;
