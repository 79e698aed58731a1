/// Tests of share links against known answers.
@org.jspecify.annotations.NullMarked
package keep.server.campaign.share;
