/// Tests of a campaign's briefing.
@org.jspecify.annotations.NullMarked
package keep.publicsite.campaign.briefing;
