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

#[doc(alias(
    "绑定门店收款信息",
    "/v3/merchant-store/stores/{store_id}/recipients/bind",
    "POST /v3/merchant-store/stores/{store_id}/recipients/bind",
    "4013948579"
))]
pub use bind_merchant_store_recipients::BindMerchantStoreRecipients;
#[doc(alias(
    "绑定收款商户号",
    "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
    "POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
    "4015783177"
))]
pub use bind_store_recipient::BindStoreRecipient;
#[doc(alias(
    "绑定收款商户号",
    "/brand/store/brandstores/{store_id}/bindrecipient",
    "POST /brand/store/brandstores/{store_id}/bindrecipient",
    "4015782993"
))]
pub use bind_store_recipient_as_brand::BindStoreRecipientAsBrand;
#[doc(alias(
    "撤销申请",
    "/v3/brand/applyments/cancel-applyment",
    "POST /v3/brand/applyments/cancel-applyment",
    "4016257700"
))]
pub use cancel_applyment::CancelApplyment;
#[doc(alias(
    "撤销商家名片配置申请",
    "/v3/brand/card/card-configs/cancel-applyment",
    "POST /v3/brand/card/card-configs/cancel-applyment",
    "4016475172"
))]
pub use cancel_card_config::CancelCardConfig;
pub use cancel_card_config::CancelledCardConfig;
#[doc(alias(
    "撤销交易连接名片配置申请",
    "/v3/brand/card/card-links/cancel-applyment",
    "POST /v3/brand/card/card-links/cancel-applyment",
    "4016366797"
))]
pub use cancel_card_link_applyment::CancelCardLinkApplyment;
pub use cancel_card_link_applyment::CancelledCardLinkApplyment;
#[doc(alias(
    "暂停门店营业",
    "/v3/brand/partner/store/brandstores/{store_id}/close",
    "POST /v3/brand/partner/store/brandstores/{store_id}/close",
    "4016756671"
))]
pub use close_store::CloseStore;
#[doc(alias(
    "暂停门店营业",
    "/brand/store/brandstores/{store_id}/close",
    "POST /brand/store/brandstores/{store_id}/close",
    "4016756637"
))]
pub use close_store_as_brand::CloseStoreAsBrand;
#[doc(alias(
    "同步积分兑券结果",
    "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
    "POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
    "4015897268"
))]
pub use confirm_points_exchange_coupon::ConfirmPointsExchangeCoupon;
pub use confirm_points_exchange_coupon::PointsExchangeCoupon;
pub use confirm_points_exchange_coupon_as_brand::BrandPointsExchangeCoupon;
#[doc(alias(
    "同步积分兑券结果",
    "/brand/card-member/user-points/exchange-coupon/confirm",
    "POST /brand/card-member/user-points/exchange-coupon/confirm",
    "4015897310"
))]
pub use confirm_points_exchange_coupon_as_brand::ConfirmPointsExchangeCouponAsBrand;
#[doc(alias(
    "同步会员开通结果",
    "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
    "POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
    "4015336979"
))]
pub use confirm_user_card::ConfirmUserCard;
#[doc(alias(
    "同步会员开通结果",
    "/brand/card-member/user-cards/{user_card_code}/confirm",
    "POST /brand/card-member/user-cards/{user_card_code}/confirm",
    "4015582750"
))]
pub use confirm_user_card_as_brand::ConfirmUserCardAsBrand;
#[doc(alias(
    "提交入驻申请",
    "/v3/brand/applyments",
    "POST /v3/brand/applyments",
    "4016249989"
))]
pub use create_applyment::CreateApplyment;
pub use create_applyment::{
    AdminInfo, BrandBasicInfo, IdentityDocumentType, LogoTrademarkCertificate, SubjectInfo,
    SubjectType, Trademark, TrademarkCertificate, TrademarkExists,
};
#[doc(alias(
    "提交商家名片配置申请",
    "/v3/brand/card/card-configs",
    "POST /v3/brand/card/card-configs",
    "4016468440"
))]
pub use create_card_config::CreateCardConfig;
pub use create_card_config::{
    BrandCustomerService, BrandMiniProgramInfo, CardService, CreatedCardConfig,
    CustomerServiceType, ServiceJumpType,
};
#[doc(alias(
    "添加交易连接名片规则申请",
    "/v3/brand/card/card-links",
    "POST /v3/brand/card/card-links",
    "4016333302"
))]
pub use create_card_link::CreateCardLink;
pub use create_card_link::CreatedCardLink;
#[doc(alias(
    "创建会员卡模板",
    "/v3/brand/partner/card-member/cards",
    "POST /v3/brand/partner/card-member/cards",
    "4015336970"
))]
pub use create_member_card_template::CreateMemberCardTemplate;
#[doc(alias(
    "创建会员卡模板",
    "/brand/card-member/cards",
    "POST /brand/card-member/cards",
    "4015582711"
))]
pub use create_member_card_template_as_brand::CreateMemberCardTemplateAsBrand;
#[doc(alias(
    "创建品牌会员发券活动",
    "/v3/brand/partner/card-member/membership-activities",
    "POST /v3/brand/partner/card-member/membership-activities",
    "4016464918"
))]
pub use create_membership_activity::CreateMembershipActivity;
#[doc(alias(
    "创建门店",
    "/v3/merchant-store/stores",
    "POST /v3/merchant-store/stores",
    "4013948546"
))]
pub use create_merchant_store::CreateMerchantStore;
pub use create_merchant_store::CreatedMerchantStore;
#[doc(alias(
    "品牌会员展示付款码组件预授权",
    "/v3/brand/partner/card-member/pay-view-tokens",
    "POST /v3/brand/partner/card-member/pay-view-tokens"
))]
pub use create_pay_view_token::CreatePayViewToken;
#[doc(alias(
    "入会组件预授权",
    "/v3/brand/partner/card-member/pre-auth-tokens",
    "POST /v3/brand/partner/card-member/pre-auth-tokens",
    "4015336986"
))]
pub use create_pre_auth_token::CreatePreAuthToken;
#[doc(alias(
    "品牌会员入会组件预授权",
    "/brand/card-member/pre-auth-tokens",
    "POST /brand/card-member/pre-auth-tokens",
    "4015582733"
))]
pub use create_pre_auth_token_as_brand::CreatePreAuthTokenAsBrand;
#[doc(alias(
    "创建品牌门店",
    "/v3/brand/partner/store/brandstores",
    "POST /v3/brand/partner/store/brandstores",
    "4015783183"
))]
pub use create_store::CreateStore;
#[doc(alias(
    "创建品牌门店",
    "/brand/store/brandstores",
    "POST /brand/store/brandstores",
    "4015782988"
))]
pub use create_store_as_brand::CreateStoreAsBrand;
#[doc(alias(
    "创建用户动态信息",
    "/v3/brand/partner/card-member/user-feeds",
    "POST /v3/brand/partner/card-member/user-feeds",
    "4015336987"
))]
pub use create_user_feed::CreateUserFeed;
pub use create_user_feed::UserFeed;
pub use create_user_feed_as_brand::BrandUserFeed;
#[doc(alias(
    "创建用户动态信息",
    "/brand/card-member/user-feeds",
    "POST /brand/card-member/user-feeds",
    "4015582679"
))]
pub use create_user_feed_as_brand::CreateUserFeedAsBrand;
#[doc(alias(
    "删除会员卡模板",
    "/v3/brand/partner/card-member/cards/{card_id}",
    "DELETE /v3/brand/partner/card-member/cards/{card_id}"
))]
pub use delete_member_card_template::DeleteMemberCardTemplate;
#[doc(alias(
    "删除品牌门店",
    "/v3/brand/partner/store/brandstores/{store_id}",
    "DELETE /v3/brand/partner/store/brandstores/{store_id}",
    "4015783113"
))]
pub use delete_store::DeleteStore;
#[doc(alias(
    "删除品牌门店",
    "/brand/store/brandstores/{store_id}",
    "DELETE /brand/store/brandstores/{store_id}",
    "4015783019"
))]
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
#[doc(alias(
    "根据openid导入用户会员卡",
    "/v3/brand/partner/card-member/user-cards/import-by-openid",
    "POST /v3/brand/partner/card-member/user-cards/import-by-openid",
    "4015336981"
))]
pub use import_user_card_by_openid::ImportUserCardByOpenid;
#[doc(alias(
    "根据OPENID导入用户会员卡",
    "/brand/card-member/user-cards/import-by-openid",
    "POST /brand/card-member/user-cards/import-by-openid",
    "4015582744"
))]
pub use import_user_card_by_openid_as_brand::ImportUserCardByOpenidAsBrand;
#[doc(alias(
    "根据手机号导入用户会员卡",
    "/v3/brand/partner/card-member/user-cards/import-by-phone",
    "POST /v3/brand/partner/card-member/user-cards/import-by-phone"
))]
pub use import_user_card_by_phone::ImportUserCardByPhone;
#[doc(alias(
    "作废会员卡模板",
    "/v3/brand/partner/card-member/cards/{card_id}/invalidate",
    "POST /v3/brand/partner/card-member/cards/{card_id}/invalidate",
    "4015336972"
))]
pub use invalidate_member_card_template::InvalidateMemberCardTemplate;
#[doc(alias(
    "作废会员卡模板",
    "/brand/card-member/cards/{card_id}/invalidate",
    "POST /brand/card-member/cards/{card_id}/invalidate",
    "4015582724"
))]
pub use invalidate_member_card_template_as_brand::InvalidateMemberCardTemplateAsBrand;
#[doc(alias(
    "作废用户会员卡",
    "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
    "POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
    "4015336983"
))]
pub use invalidate_user_card::InvalidateUserCard;
#[doc(alias(
    "作废用户会员卡",
    "/brand/card-member/user-cards/{user_card_code}/invalidate",
    "POST /brand/card-member/user-cards/{user_card_code}/invalidate",
    "4015582726"
))]
pub use invalidate_user_card_as_brand::InvalidateUserCardAsBrand;
#[doc(alias(
    "查询已生效交易连接名片规则",
    "/v3/brand/card/card-links",
    "GET /v3/brand/card/card-links",
    "4016366785"
))]
pub use list_card_links::ListCardLinks;
pub use list_card_links::{ActiveCardLink, CardLinkPage};
#[doc(alias(
    "查询会员卡模板列表",
    "/v3/brand/partner/card-member/cards",
    "GET /v3/brand/partner/card-member/cards",
    "4015336976"
))]
pub use list_member_card_templates::ListMemberCardTemplates;
#[doc(alias(
    "查询会员卡模板列表",
    "/brand/card-member/cards",
    "GET /brand/card-member/cards",
    "4015582712"
))]
pub use list_member_card_templates_as_brand::ListMemberCardTemplatesAsBrand;
#[doc(alias(
    "查询品牌会员发券活动列表",
    "/v3/brand/partner/card-member/membership-activities",
    "GET /v3/brand/partner/card-member/membership-activities",
    "4016588039"
))]
pub use list_membership_activities::ListMembershipActivities;
pub use list_membership_activities::MembershipActivityPage;
#[doc(alias(
    "查询摇优惠活动列表",
    "/v3/brand/marketing/shake-activities/activities",
    "GET /v3/brand/marketing/shake-activities/activities"
))]
pub use list_shake_activities::ListShakeActivities;
pub use list_shake_activities::{
    DeliveryMode, ProductCoupon, ShakeActivity, ShakeActivityPage, ShakeActivityState,
    ShakeAuditState, Stock, TimeRange,
};
#[doc(alias(
    "列表查询品牌门店信息",
    "/v3/brand/partner/store/brandstores",
    "GET /v3/brand/partner/store/brandstores",
    "4016756674"
))]
pub use list_stores::ListStores;
#[doc(alias(
    "查询品牌门店列表",
    "/brand/store/brandstores",
    "GET /brand/store/brandstores",
    "4016756646"
))]
pub use list_stores_as_brand::ListStoresAsBrand;
#[doc(alias(
    "查询用户在品牌下所有会员卡",
    "/v3/brand/partner/card-member/user-cards",
    "GET /v3/brand/partner/card-member/user-cards",
    "4015336984"
))]
pub use list_user_cards::ListUserCards;
#[doc(alias(
    "查询用户在品牌下所有会员卡",
    "/brand/card-member/user-cards",
    "GET /brand/card-member/user-cards",
    "4015582718"
))]
pub use list_user_cards_as_brand::ListUserCardsAsBrand;
#[doc(alias(
    "发布商家名片配置",
    "/v3/brand/card/card-configs/publish",
    "POST /v3/brand/card/card-configs/publish",
    "4016475176"
))]
pub use publish_card_config::PublishCardConfig;
pub use publish_card_config::{PublishType, PublishedCardConfig};
#[doc(alias(
    "根据业务申请编号查询申请状态",
    "/v3/brand/applyments/business-code/{business_code}",
    "GET /v3/brand/applyments/business-code/{business_code}",
    "4016257694"
))]
pub use query_applyment_by_business_code::QueryApplymentByBusinessCode;
#[doc(alias(
    "根据申请单ID查询申请状态",
    "/v3/brand/applyments/applyment-id/{applyment_id}",
    "GET /v3/brand/applyments/applyment-id/{applyment_id}",
    "4016257685"
))]
pub use query_applyment_by_id::QueryApplymentById;
pub use query_card_config::CardConfig;
#[doc(alias(
    "查询商家名片配置申请状态",
    "/v3/brand/card/card-configs",
    "GET /v3/brand/card/card-configs",
    "4016475174"
))]
pub use query_card_config::QueryCardConfig;
#[doc(alias(
    "根据业务申请编号查询添加申请状态",
    "/v3/brand/card/card-links/business-code/{business_code}",
    "GET /v3/brand/card/card-links/business-code/{business_code}",
    "4016366816"
))]
pub use query_card_link_applyment::QueryCardLinkApplyment;
pub use query_card_link_applyment::{CardLinkApplyment, CardLinkState};
pub use query_card_preview::CardPreview;
#[doc(alias(
    "获取商家名片预览二维码",
    "/v3/brand/card/card-configs/preview-url",
    "GET /v3/brand/card/card-configs/preview-url",
    "4016641998"
))]
pub use query_card_preview::QueryCardPreview;
#[doc(alias(
    "查询会员卡模板信息",
    "/v3/brand/partner/card-member/cards/{card_id}",
    "GET /v3/brand/partner/card-member/cards/{card_id}",
    "4015336974"
))]
pub use query_member_card_template::QueryMemberCardTemplate;
#[doc(alias(
    "查询会员卡模板信息",
    "/brand/card-member/cards/{card_id}",
    "GET /brand/card-member/cards/{card_id}",
    "4015582715"
))]
pub use query_member_card_template_as_brand::QueryMemberCardTemplateAsBrand;
#[doc(alias(
    "查询品牌会员发券活动",
    "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    "GET /v3/brand/partner/card-member/membership-activities/{activity_id}",
    "4016588015"
))]
pub use query_membership_activity::QueryMembershipActivity;
#[doc(alias(
    "查询门店",
    "/v3/merchant-store/stores/{store_id}",
    "GET /v3/merchant-store/stores/{store_id}",
    "4013948577"
))]
pub use query_merchant_store::QueryMerchantStore;
pub use query_merchant_store::{MerchantStore, MerchantStoreState};
#[doc(alias(
    "获得品牌已授权且在生效中的产品权限信息",
    "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
    "GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities",
    "4017410365"
))]
pub use query_product_authorities::QueryProductAuthorities;
pub use query_product_authorities::{AuthorizationProduct, AuthorizationType, ProductAuthorities};
#[doc(alias(
    "查询品牌门店",
    "/v3/brand/partner/store/brandstores/{store_id}",
    "GET /v3/brand/partner/store/brandstores/{store_id}",
    "4015783153"
))]
pub use query_store::QueryStore;
#[doc(alias(
    "查询品牌门店",
    "/brand/store/brandstores/{store_id}",
    "GET /brand/store/brandstores/{store_id}",
    "4015783027"
))]
pub use query_store_as_brand::QueryStoreAsBrand;
#[doc(alias(
    "查询用户会员卡信息",
    "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    "GET /v3/brand/partner/card-member/user-cards/{user_card_code}",
    "4015336980"
))]
pub use query_user_card::QueryUserCard;
#[doc(alias(
    "查询用户会员卡信息",
    "/brand/card-member/user-cards/{user_card_code}",
    "GET /brand/card-member/user-cards/{user_card_code}",
    "4015582716"
))]
pub use query_user_card_as_brand::QueryUserCardAsBrand;
#[doc(alias(
    "恢复门店营业",
    "/v3/brand/partner/store/brandstores/{store_id}/resume",
    "POST /v3/brand/partner/store/brandstores/{store_id}/resume",
    "4016756672"
))]
pub use resume_store::ResumeStore;
#[doc(alias(
    "恢复门店营业",
    "/brand/store/brandstores/{store_id}/resume",
    "POST /brand/store/brandstores/{store_id}/resume",
    "4016756643"
))]
pub use resume_store_as_brand::ResumeStoreAsBrand;
#[doc(alias(
    "同步积分余额",
    "/v3/brand/partner/card-member/user-points/sync",
    "POST /v3/brand/partner/card-member/user-points/sync",
    "4015897280"
))]
pub use sync_user_points::SyncUserPoints;
#[doc(alias(
    "同步积分余额",
    "/brand/card-member/user-points/sync",
    "POST /brand/card-member/user-points/sync",
    "4015897319"
))]
pub use sync_user_points_as_brand::SyncUserPointsAsBrand;
#[doc(alias(
    "终止品牌会员发券活动",
    "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
    "POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
    "4016588028"
))]
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
#[doc(alias(
    "解除已生效交易连接名片场景",
    "/v3/brand/card/card-links/unbind-card-link",
    "POST /v3/brand/card/card-links/unbind-card-link",
    "4016366804"
))]
pub use unbind_card_link::UnbindCardLink;
pub use unbind_card_link::UnboundCardLink;
#[doc(alias(
    "解除门店收款信息绑定",
    "/v3/merchant-store/stores/{store_id}/recipients/unbind",
    "POST /v3/merchant-store/stores/{store_id}/recipients/unbind",
    "4013948580"
))]
pub use unbind_merchant_store_recipients::UnbindMerchantStoreRecipients;
#[doc(alias(
    "解绑收款商户号",
    "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
    "POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
    "4015783188"
))]
pub use unbind_store_recipient::UnbindStoreRecipient;
#[doc(alias(
    "解绑收款商户号",
    "/brand/store/brandstores/{store_id}/unbindrecipient",
    "POST /brand/store/brandstores/{store_id}/unbindrecipient",
    "4015783007"
))]
pub use unbind_store_recipient_as_brand::UnbindStoreRecipientAsBrand;
#[doc(alias(
    "修改会员卡模板信息",
    "/v3/brand/partner/card-member/cards/{card_id}",
    "PATCH /v3/brand/partner/card-member/cards/{card_id}",
    "4015336977"
))]
pub use update_member_card_template::UpdateMemberCardTemplate;
#[doc(alias(
    "修改会员卡模板信息",
    "/brand/card-member/cards/{card_id}",
    "PATCH /brand/card-member/cards/{card_id}",
    "4015582722"
))]
pub use update_member_card_template_as_brand::UpdateMemberCardTemplateAsBrand;
#[doc(alias(
    "修改品牌会员发券活动信息",
    "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    "PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}",
    "4016588044"
))]
pub use update_membership_activity::UpdateMembershipActivity;
#[doc(alias(
    "修改门店",
    "/v3/merchant-store/stores/{store_id}",
    "PATCH /v3/merchant-store/stores/{store_id}",
    "4013948551"
))]
pub use update_merchant_store::UpdateMerchantStore;
#[doc(alias(
    "更新品牌门店",
    "/v3/brand/partner/store/brandstores/{store_id}",
    "PATCH /v3/brand/partner/store/brandstores/{store_id}",
    "4015783158"
))]
pub use update_store::UpdateStore;
#[doc(alias(
    "更新品牌门店",
    "/brand/store/brandstores/{store_id}",
    "PATCH /brand/store/brandstores/{store_id}",
    "4015783036"
))]
pub use update_store_as_brand::UpdateStoreAsBrand;
#[doc(alias(
    "修改用户会员卡信息",
    "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    "PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}",
    "4015336985"
))]
pub use update_user_card::UpdateUserCard;
#[doc(alias(
    "修改用户会员卡信息",
    "/brand/card-member/user-cards/{user_card_code}",
    "PATCH /brand/card-member/user-cards/{user_card_code}",
    "4015582719"
))]
pub use update_user_card_as_brand::UpdateUserCardAsBrand;
#[doc(alias(
    "图片上传",
    "/brand/card-member/media/image-upload",
    "POST /brand/card-member/media/image-upload",
    "4015680641"
))]
pub use upload_member_card_image_as_brand::UploadMemberCardImageAsBrand;
pub use upload_member_card_image_as_brand::UploadedMemberCardImage;
