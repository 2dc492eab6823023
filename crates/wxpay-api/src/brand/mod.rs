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

mod bind_merchant_store_recipients;
mod bind_store_recipient;
mod cancel_applyment;
mod cancel_card_config;
mod cancel_card_link_applyment;
mod close_store;
mod confirm_points_exchange_coupon;
mod confirm_user_card;
mod create_applyment;
mod create_card_config;
mod create_card_link;
mod create_member_card_template;
mod create_membership_activity;
mod create_merchant_store;
mod create_pay_view_token;
mod create_pre_auth_token;
mod create_store;
mod create_user_feed;
mod delete_member_card_template;
mod delete_store;
mod enums;
mod event;
mod import_user_card_by_openid;
mod import_user_card_by_phone;
mod invalidate_member_card_template;
mod invalidate_user_card;
mod list_card_links;
mod list_member_card_templates;
mod list_membership_activities;
mod list_shake_activities;
mod list_stores;
mod list_user_cards;
mod publish_card_config;
mod query_applyment_by_business_code;
mod query_applyment_by_id;
mod query_card_config;
mod query_card_link_applyment;
mod query_card_preview;
mod query_member_card_template;
mod query_membership_activity;
mod query_merchant_store;
mod query_product_authorities;
mod query_store;
mod query_user_card;
mod resume_store;
mod sync_user_points;
mod terminate_membership_activity;
mod types;
mod unbind_card_link;
mod unbind_merchant_store_recipients;
mod unbind_store_recipient;
mod update_member_card_template;
mod update_membership_activity;
mod update_merchant_store;
mod update_store;
mod update_user_card;

pub use bind_merchant_store_recipients::BindMerchantStoreRecipients;
pub use bind_store_recipient::{BindStoreRecipient, BoundStoreRecipient};
pub use cancel_applyment::CancelApplyment;
pub use cancel_card_config::{CancelCardConfig, CancelledCardConfig};
pub use cancel_card_link_applyment::{CancelCardLinkApplyment, CancelledCardLinkApplyment};
pub use close_store::CloseStore;
pub use confirm_points_exchange_coupon::{
    ConfirmPointsExchangeCoupon, PointsExchangeCoupon, PointsExchangeState,
};
pub use confirm_user_card::{ConfirmUserCard, UserCardConfirmState};
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
pub use create_membership_activity::CreateMembershipActivity;
pub use create_merchant_store::{CreateMerchantStore, CreatedMerchantStore};
pub use create_pay_view_token::CreatePayViewToken;
pub use create_pre_auth_token::CreatePreAuthToken;
pub use create_store::{CreateStore, CreatedStore};
pub use create_user_feed::{CreateUserFeed, UserFeed};
pub use delete_member_card_template::DeleteMemberCardTemplate;
pub use delete_store::DeleteStore;
pub use enums::{
    ActivityChannel, ApplymentState, CardConfigState, CodeMode, CodeType, CommonField,
    FormFieldType, MemberCardState, MemberCardType, MembershipActivityState, PaymentScene,
    RecipientState, StoreAuditState, StoreState, UserCardState, ValidDateType,
};
pub use event::{Event, UserCardChange};
pub use import_user_card_by_openid::ImportUserCardByOpenid;
pub use import_user_card_by_phone::ImportUserCardByPhone;
pub use invalidate_member_card_template::{
    InvalidateMemberCardTemplate, InvalidatedMemberCardTemplate,
};
pub use invalidate_user_card::InvalidateUserCard;
pub use list_card_links::{ActiveCardLink, CardLinkPage, ListCardLinks};
pub use list_member_card_templates::{ListMemberCardTemplates, MemberCardTemplatePage};
pub use list_membership_activities::{ListMembershipActivities, MembershipActivityPage};
pub use list_shake_activities::{
    DeliveryMode, ListShakeActivities, ProductCoupon, ShakeActivity, ShakeActivityPage,
    ShakeActivityState, ShakeAuditState, Stock, TimeRange,
};
pub use list_stores::{ListStores, ListedStore, ListedStoreRecipient, StorePage};
pub use list_user_cards::{ListUserCards, ListedUserCard, UserCardPage};
pub use publish_card_config::{PublishCardConfig, PublishType, PublishedCardConfig};
pub use query_applyment_by_business_code::QueryApplymentByBusinessCode;
pub use query_applyment_by_id::QueryApplymentById;
pub use query_card_config::{CardConfig, QueryCardConfig};
pub use query_card_link_applyment::{CardLinkApplyment, CardLinkState, QueryCardLinkApplyment};
pub use query_card_preview::{CardPreview, QueryCardPreview};
pub use query_member_card_template::QueryMemberCardTemplate;
pub use query_membership_activity::QueryMembershipActivity;
pub use query_merchant_store::{MerchantStore, MerchantStoreState, QueryMerchantStore};
pub use query_product_authorities::{
    AuthorizationProduct, AuthorizationType, ProductAuthorities, QueryProductAuthorities,
};
pub use query_store::QueryStore;
pub use query_user_card::QueryUserCard;
pub use resume_store::ResumeStore;
pub use sync_user_points::{SyncUserPoints, UserPoints};
pub use terminate_membership_activity::TerminateMembershipActivity;
pub use types::{
    Applyment, ApplymentReference, CommonFieldValue, CustomFieldValue, FailedStoreRecipient,
    FailedStoreRecipients, FormField, JumpInformation, MemberCardTemplate, MembershipActivity,
    MerchantStoreBasics, MerchantStoreRecipient, PreAuthToken, ProductCouponStock,
    PurchaseInformation, Store, StoreAddress, StoreBasics, StoreBusiness, StoreOperation,
    StoreRecipient, UserCard, UserForm, UserInformation, ValidDateInformation,
};
pub use unbind_card_link::{UnbindCardLink, UnboundCardLink};
pub use unbind_merchant_store_recipients::UnbindMerchantStoreRecipients;
pub use unbind_store_recipient::{StoreRecipientUnbinding, UnbindStoreRecipient};
pub use update_member_card_template::UpdateMemberCardTemplate;
pub use update_membership_activity::UpdateMembershipActivity;
pub use update_merchant_store::UpdateMerchantStore;
pub use update_store::UpdateStore;
pub use update_user_card::UpdateUserCard;
