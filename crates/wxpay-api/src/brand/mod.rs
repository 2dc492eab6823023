// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Brands: onboarding, business cards, member cards, stores and shake activities (品牌经营、门店).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryProductAuthorities`] | 获得品牌已授权且在生效中的产品权限信息 | `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` |
//! | [`CreateApplyment`] | 提交入驻申请 | `POST /v3/brand/applyments` |
//! | [`QueryApplymentById`] | 根据申请单ID查询申请状态 | `GET /v3/brand/applyments/applyment-id/{applyment_id}` |
//! | [`QueryApplymentByBusinessCode`] | 根据业务申请编号查询申请状态 | `GET /v3/brand/applyments/business-code/{business_code}` |
//! | [`CancelApplyment`] | 撤销申请 | `POST /v3/brand/applyments/cancel-applyment` |
//! | [`QueryCardConfig`] | 查询商家名片配置申请状态 | `GET /v3/brand/card/card-configs` |
//! | [`CreateCardConfig`] | 提交商家名片配置申请 | `POST /v3/brand/card/card-configs` |
//! | [`CancelCardConfig`] | 撤销商家名片配置申请 | `POST /v3/brand/card/card-configs/cancel-applyment` |
//! | [`QueryCardPreview`] | 获取商家名片预览二维码 | `GET /v3/brand/card/card-configs/preview-url` |
//! | [`PublishCardConfig`] | 发布商家名片配置 | `POST /v3/brand/card/card-configs/publish` |
//! | [`ListCardLinks`] | 查询已生效交易连接名片规则 | `GET /v3/brand/card/card-links` |
//! | [`CreateCardLink`] | 添加交易连接名片规则申请 | `POST /v3/brand/card/card-links` |
//! | [`QueryCardLinkApplyment`] | 根据业务申请编号查询添加申请状态 | `GET /v3/brand/card/card-links/business-code/{business_code}` |
//! | [`CancelCardLinkApplyment`] | 撤销交易连接名片配置申请 | `POST /v3/brand/card/card-links/cancel-applyment` |
//! | [`UnbindCardLink`] | 解除已生效交易连接名片场景 | `POST /v3/brand/card/card-links/unbind-card-link` |
//! | [`ListShakeActivities`] | 查询摇优惠活动列表 | `GET /v3/brand/marketing/shake-activities/activities` |
//! | [`ListMemberCardTemplates`] | 查询会员卡模板列表 | `GET /v3/brand/partner/card-member/cards` |
//! | [`CreateMemberCardTemplate`] | 创建会员卡模板 | `POST /v3/brand/partner/card-member/cards` |
//! | [`QueryMemberCardTemplate`] | 查询会员卡模板信息 | `GET /v3/brand/partner/card-member/cards/{card_id}` |
//! | [`UpdateMemberCardTemplate`] | 修改会员卡模板信息 | `PATCH /v3/brand/partner/card-member/cards/{card_id}` |
//! | [`DeleteMemberCardTemplate`] | 删除会员卡模板 | `DELETE /v3/brand/partner/card-member/cards/{card_id}` |
//! | [`InvalidateMemberCardTemplate`] | 作废会员卡模板 | `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` |
//! | [`ListMembershipActivities`] | 查询品牌会员发券活动列表 | `GET /v3/brand/partner/card-member/membership-activities` |
//! | [`CreateMembershipActivity`] | 创建品牌会员发券活动 | `POST /v3/brand/partner/card-member/membership-activities` |
//! | [`QueryMembershipActivity`] | 查询品牌会员发券活动 | `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` |
//! | [`UpdateMembershipActivity`] | 修改品牌会员发券活动信息 | `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` |
//! | [`TerminateMembershipActivity`] | 终止品牌会员发券活动 | `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` |
//! | [`CreatePayViewToken`] | 品牌会员展示付款码组件预授权 | `POST /v3/brand/partner/card-member/pay-view-tokens` |
//! | [`CreatePreAuthToken`] | 入会组件预授权 | `POST /v3/brand/partner/card-member/pre-auth-tokens` |
//! | [`ListUserCards`] | 查询用户在品牌下所有会员卡 | `GET /v3/brand/partner/card-member/user-cards` |
//! | [`ImportUserCardByOpenid`] | 根据openid导入用户会员卡 | `POST /v3/brand/partner/card-member/user-cards/import-by-openid` |
//! | [`ImportUserCardByPhone`] | 根据手机号导入用户会员卡 | `POST /v3/brand/partner/card-member/user-cards/import-by-phone` |
//! | [`QueryUserCard`] | 查询用户会员卡信息 | `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` |
//! | [`UpdateUserCard`] | 修改用户会员卡信息 | `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` |
//! | [`ConfirmUserCard`] | 同步会员开通结果 | `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` |
//! | [`InvalidateUserCard`] | 作废用户会员卡 | `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` |
//! | [`CreateUserFeed`] | 创建用户动态信息 | `POST /v3/brand/partner/card-member/user-feeds` |
//! | [`ConfirmPointsExchangeCoupon`] | 同步积分兑券结果 | `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` |
//! | [`SyncUserPoints`] | 同步积分余额 | `POST /v3/brand/partner/card-member/user-points/sync` |
//! | [`ListStores`] | 列表查询品牌门店信息 | `GET /v3/brand/partner/store/brandstores` |
//! | [`CreateStore`] | 创建品牌门店 | `POST /v3/brand/partner/store/brandstores` |
//! | [`QueryStore`] | 查询品牌门店 | `GET /v3/brand/partner/store/brandstores/{store_id}` |
//! | [`UpdateStore`] | 更新品牌门店 | `PATCH /v3/brand/partner/store/brandstores/{store_id}` |
//! | [`DeleteStore`] | 删除品牌门店 | `DELETE /v3/brand/partner/store/brandstores/{store_id}` |
//! | [`BindStoreRecipient`] | 绑定收款商户号 | `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` |
//! | [`CloseStore`] | 暂停门店营业 | `POST /v3/brand/partner/store/brandstores/{store_id}/close` |
//! | [`ResumeStore`] | 恢复门店营业 | `POST /v3/brand/partner/store/brandstores/{store_id}/resume` |
//! | [`UnbindStoreRecipient`] | 解绑收款商户号 | `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` |
//! | [`ListMemberCardTemplatesAsBrand`] | 查询会员卡模板列表 | `GET /brand/card-member/cards` |
//! | [`CreateMemberCardTemplateAsBrand`] | 创建会员卡模板 | `POST /brand/card-member/cards` |
//! | [`QueryMemberCardTemplateAsBrand`] | 查询会员卡模板信息 | `GET /brand/card-member/cards/{card_id}` |
//! | [`UpdateMemberCardTemplateAsBrand`] | 修改会员卡模板信息 | `PATCH /brand/card-member/cards/{card_id}` |
//! | [`InvalidateMemberCardTemplateAsBrand`] | 作废会员卡模板 | `POST /brand/card-member/cards/{card_id}/invalidate` |
//! | [`UploadMemberCardImageAsBrand`] | 图片上传 | `POST /brand/card-member/media/image-upload` |
//! | [`CreatePreAuthTokenAsBrand`] | 品牌会员入会组件预授权 | `POST /brand/card-member/pre-auth-tokens` |
//! | [`ListUserCardsAsBrand`] | 查询用户在品牌下所有会员卡 | `GET /brand/card-member/user-cards` |
//! | [`ImportUserCardByOpenidAsBrand`] | 根据OPENID导入用户会员卡 | `POST /brand/card-member/user-cards/import-by-openid` |
//! | [`QueryUserCardAsBrand`] | 查询用户会员卡信息 | `GET /brand/card-member/user-cards/{user_card_code}` |
//! | [`UpdateUserCardAsBrand`] | 修改用户会员卡信息 | `PATCH /brand/card-member/user-cards/{user_card_code}` |
//! | [`ConfirmUserCardAsBrand`] | 同步会员开通结果 | `POST /brand/card-member/user-cards/{user_card_code}/confirm` |
//! | [`InvalidateUserCardAsBrand`] | 作废用户会员卡 | `POST /brand/card-member/user-cards/{user_card_code}/invalidate` |
//! | [`CreateUserFeedAsBrand`] | 创建用户动态信息 | `POST /brand/card-member/user-feeds` |
//! | [`ConfirmPointsExchangeCouponAsBrand`] | 同步积分兑券结果 | `POST /brand/card-member/user-points/exchange-coupon/confirm` |
//! | [`SyncUserPointsAsBrand`] | 同步积分余额 | `POST /brand/card-member/user-points/sync` |
//! | [`ListStoresAsBrand`] | 查询品牌门店列表 | `GET /brand/store/brandstores` |
//! | [`CreateStoreAsBrand`] | 创建品牌门店 | `POST /brand/store/brandstores` |
//! | [`QueryStoreAsBrand`] | 查询品牌门店 | `GET /brand/store/brandstores/{store_id}` |
//! | [`UpdateStoreAsBrand`] | 更新品牌门店 | `PATCH /brand/store/brandstores/{store_id}` |
//! | [`DeleteStoreAsBrand`] | 删除品牌门店 | `DELETE /brand/store/brandstores/{store_id}` |
//! | [`BindStoreRecipientAsBrand`] | 绑定收款商户号 | `POST /brand/store/brandstores/{store_id}/bindrecipient` |
//! | [`CloseStoreAsBrand`] | 暂停门店营业 | `POST /brand/store/brandstores/{store_id}/close` |
//! | [`ResumeStoreAsBrand`] | 恢复门店营业 | `POST /brand/store/brandstores/{store_id}/resume` |
//! | [`UnbindStoreRecipientAsBrand`] | 解绑收款商户号 | `POST /brand/store/brandstores/{store_id}/unbindrecipient` |
//! | [`CreateMerchantStore`] | 创建门店 | `POST /v3/merchant-store/stores` |
//! | [`QueryMerchantStore`] | 查询门店 | `GET /v3/merchant-store/stores/{store_id}` |
//! | [`UpdateMerchantStore`] | 修改门店 | `PATCH /v3/merchant-store/stores/{store_id}` |
//! | [`BindMerchantStoreRecipients`] | 绑定门店收款信息 | `POST /v3/merchant-store/stores/{store_id}/recipients/bind` |
//! | [`UnbindMerchantStoreRecipients`] | 解除门店收款信息绑定 | `POST /v3/merchant-store/stores/{store_id}/recipients/unbind` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`UserCardCreated`](Event::UserCardCreated) | 商家名片会员卡事件通知 | `MEMBERCARDSP.USER_CARD.CREATE` |
//! | [`UserCardDeleted`](Event::UserCardDeleted) | 商家名片会员卡事件通知 | `MEMBERCARDSP.USER_CARD.DELETE` |
//! | [`PointsExchangeRequested`](Event::PointsExchangeRequested) | 用户积分兑券事件通知 | `BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON` |
//! | [`PointsSyncRequested`](Event::PointsSyncRequested) | 用户积分同步事件通知 | `BRAND_MEMBER_CARD.SYNC_USER_POINT` |

mod bind_merchant_store_recipients;
mod bind_store_recipient;
mod bind_store_recipient_as_brand;
mod cancel_applyment;
mod cancel_card_config;
mod cancel_card_link_applyment;
mod close_store;
mod close_store_as_brand;
mod confirm_points_exchange_coupon;
mod confirm_points_exchange_coupon_as_brand;
mod confirm_user_card;
mod confirm_user_card_as_brand;
mod create_applyment;
mod create_card_config;
mod create_card_link;
mod create_member_card_template;
mod create_member_card_template_as_brand;
mod create_membership_activity;
mod create_merchant_store;
mod create_pay_view_token;
mod create_pre_auth_token;
mod create_pre_auth_token_as_brand;
mod create_store;
mod create_store_as_brand;
mod create_user_feed;
mod create_user_feed_as_brand;
mod delete_member_card_template;
mod delete_store;
mod delete_store_as_brand;
mod enums;
mod event;
mod import_user_card_by_openid;
mod import_user_card_by_openid_as_brand;
mod import_user_card_by_phone;
mod invalidate_member_card_template;
mod invalidate_member_card_template_as_brand;
mod invalidate_user_card;
mod invalidate_user_card_as_brand;
mod list_card_links;
mod list_member_card_templates;
mod list_member_card_templates_as_brand;
mod list_membership_activities;
mod list_shake_activities;
mod list_stores;
mod list_stores_as_brand;
mod list_user_cards;
mod list_user_cards_as_brand;
mod publish_card_config;
mod query_applyment_by_business_code;
mod query_applyment_by_id;
mod query_card_config;
mod query_card_link_applyment;
mod query_card_preview;
mod query_member_card_template;
mod query_member_card_template_as_brand;
mod query_membership_activity;
mod query_merchant_store;
mod query_product_authorities;
mod query_store;
mod query_store_as_brand;
mod query_user_card;
mod query_user_card_as_brand;
mod resume_store;
mod resume_store_as_brand;
mod sync_user_points;
mod sync_user_points_as_brand;
mod terminate_membership_activity;
mod types;
mod unbind_card_link;
mod unbind_merchant_store_recipients;
mod unbind_store_recipient;
mod unbind_store_recipient_as_brand;
mod update_member_card_template;
mod update_member_card_template_as_brand;
mod update_membership_activity;
mod update_merchant_store;
mod update_store;
mod update_store_as_brand;
mod update_user_card;
mod update_user_card_as_brand;
mod upload_member_card_image_as_brand;

pub use bind_merchant_store_recipients::BindMerchantStoreRecipients;
pub use bind_store_recipient::BindStoreRecipient;
pub use bind_store_recipient_as_brand::BindStoreRecipientAsBrand;
pub use cancel_applyment::CancelApplyment;
pub use cancel_card_config::{CancelCardConfig, CancelledCardConfig};
pub use cancel_card_link_applyment::{CancelCardLinkApplyment, CancelledCardLinkApplyment};
pub use close_store::CloseStore;
pub use close_store_as_brand::CloseStoreAsBrand;
pub use confirm_points_exchange_coupon::{ConfirmPointsExchangeCoupon, PointsExchangeCoupon};
pub use confirm_points_exchange_coupon_as_brand::{
    BrandPointsExchangeCoupon, ConfirmPointsExchangeCouponAsBrand,
};
pub use confirm_user_card::ConfirmUserCard;
pub use confirm_user_card_as_brand::ConfirmUserCardAsBrand;
pub use create_applyment::{
    AdminInfo, BrandBasicInfo, CreateApplyment, IdentityDocumentType, LogoTrademarkCertificate,
    SubjectInfo, SubjectType, Trademark, TrademarkCertificate, TrademarkExists,
};
pub use create_card_config::{
    BrandCustomerService, BrandMiniProgramInfo, CardService, CreateCardConfig, CreatedCardConfig,
    CustomerServiceType, ServiceJumpType,
};
pub use create_card_link::{CreateCardLink, CreatedCardLink};
pub use create_member_card_template::CreateMemberCardTemplate;
pub use create_member_card_template_as_brand::CreateMemberCardTemplateAsBrand;
pub use create_membership_activity::CreateMembershipActivity;
pub use create_merchant_store::{CreateMerchantStore, CreatedMerchantStore};
pub use create_pay_view_token::CreatePayViewToken;
pub use create_pre_auth_token::CreatePreAuthToken;
pub use create_pre_auth_token_as_brand::CreatePreAuthTokenAsBrand;
pub use create_store::CreateStore;
pub use create_store_as_brand::CreateStoreAsBrand;
pub use create_user_feed::{CreateUserFeed, UserFeed};
pub use create_user_feed_as_brand::{BrandUserFeed, CreateUserFeedAsBrand};
pub use delete_member_card_template::DeleteMemberCardTemplate;
pub use delete_store::DeleteStore;
pub use delete_store_as_brand::DeleteStoreAsBrand;
pub use enums::{
    ActivityChannel, ApplymentState, CardConfigState, CodeMode, CodeType, CommonField,
    FormFieldType, MemberCardState, MemberCardType, MembershipActivityState, PaymentScene,
    PointsExchangeDecision, PointsExchangeState, ProductCouponStockType, RecipientState,
    StoreAuditState, StoreState, UserCardConfirmState, UserCardState, ValidDateType,
};
pub use event::{
    Event, NotifiedCommonField, NotifiedCustomField, NotifiedUserInformation,
    PointsExchangeRequest, PointsSyncRequest, UserCardChange,
};
pub use import_user_card_by_openid::ImportUserCardByOpenid;
pub use import_user_card_by_openid_as_brand::ImportUserCardByOpenidAsBrand;
pub use import_user_card_by_phone::ImportUserCardByPhone;
pub use invalidate_member_card_template::InvalidateMemberCardTemplate;
pub use invalidate_member_card_template_as_brand::InvalidateMemberCardTemplateAsBrand;
pub use invalidate_user_card::InvalidateUserCard;
pub use invalidate_user_card_as_brand::InvalidateUserCardAsBrand;
pub use list_card_links::{ActiveCardLink, CardLinkPage, ListCardLinks};
pub use list_member_card_templates::ListMemberCardTemplates;
pub use list_member_card_templates_as_brand::ListMemberCardTemplatesAsBrand;
pub use list_membership_activities::{ListMembershipActivities, MembershipActivityPage};
pub use list_shake_activities::{
    DeliveryMode, ListShakeActivities, ProductCoupon, ShakeActivity, ShakeActivityPage,
    ShakeActivityState, ShakeAuditState, Stock, TimeRange,
};
pub use list_stores::ListStores;
pub use list_stores_as_brand::ListStoresAsBrand;
pub use list_user_cards::ListUserCards;
pub use list_user_cards_as_brand::ListUserCardsAsBrand;
pub use publish_card_config::{PublishCardConfig, PublishType, PublishedCardConfig};
pub use query_applyment_by_business_code::QueryApplymentByBusinessCode;
pub use query_applyment_by_id::QueryApplymentById;
pub use query_card_config::{CardConfig, QueryCardConfig};
pub use query_card_link_applyment::{CardLinkApplyment, CardLinkState, QueryCardLinkApplyment};
pub use query_card_preview::{CardPreview, QueryCardPreview};
pub use query_member_card_template::QueryMemberCardTemplate;
pub use query_member_card_template_as_brand::QueryMemberCardTemplateAsBrand;
pub use query_membership_activity::QueryMembershipActivity;
pub use query_merchant_store::{MerchantStore, MerchantStoreState, QueryMerchantStore};
pub use query_product_authorities::{
    AuthorizationProduct, AuthorizationType, ProductAuthorities, QueryProductAuthorities,
};
pub use query_store::QueryStore;
pub use query_store_as_brand::QueryStoreAsBrand;
pub use query_user_card::QueryUserCard;
pub use query_user_card_as_brand::QueryUserCardAsBrand;
pub use resume_store::ResumeStore;
pub use resume_store_as_brand::ResumeStoreAsBrand;
pub use sync_user_points::SyncUserPoints;
pub use sync_user_points_as_brand::SyncUserPointsAsBrand;
pub use terminate_membership_activity::TerminateMembershipActivity;
pub use types::{
    Applyment, ApplymentReference, BoundStoreRecipient, CommonFieldValue, CreatedStore,
    CustomFieldValue, FailedStoreRecipient, FailedStoreRecipients, FormField,
    InvalidatedMemberCardTemplate, JumpInformation, ListedStore, ListedStoreRecipient,
    ListedUserCard, MemberCardTemplate, MemberCardTemplatePage, MemberCenter, MembershipActivity,
    MerchantStoreBasics, MerchantStoreRecipient, PreAuthToken, ProductCouponStock,
    PurchaseInformation, Store, StoreAddress, StoreBasics, StoreBusiness, StoreOperation,
    StorePage, StoreRecipient, StoreRecipientUnbinding, UserCard, UserCardPage, UserForm,
    UserInformation, UserPoints, ValidDateInformation,
};
pub use unbind_card_link::{UnbindCardLink, UnboundCardLink};
pub use unbind_merchant_store_recipients::UnbindMerchantStoreRecipients;
pub use unbind_store_recipient::UnbindStoreRecipient;
pub use unbind_store_recipient_as_brand::UnbindStoreRecipientAsBrand;
pub use update_member_card_template::UpdateMemberCardTemplate;
pub use update_member_card_template_as_brand::UpdateMemberCardTemplateAsBrand;
pub use update_membership_activity::UpdateMembershipActivity;
pub use update_merchant_store::UpdateMerchantStore;
pub use update_store::UpdateStore;
pub use update_store_as_brand::UpdateStoreAsBrand;
pub use update_user_card::UpdateUserCard;
pub use update_user_card_as_brand::UpdateUserCardAsBrand;
pub use upload_member_card_image_as_brand::{
    UploadMemberCardImageAsBrand, UploadedMemberCardImage,
};
