/// Tests of share links against known answers.
@org.jspecify.annotations.NullMarked
package keep.publicsite.campaign.share;
