// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Marketing activities: gift after payment, goods subsidies, retail stores, partnerships and coupons (支付有礼、营销活动、品牌小店).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateCardSwitchToken`] | 出行券切卡组件预下单 | `POST /v3/industry-coupon/tokens` |
//! | [`ListBankPackageTasks`] | 查询上传任务列表 | `GET /v3/marketing/bank/packages/{package_id}/tasks` |
//! | [`ImportUserAgreementNumbers`] | 导入定向用户协议号 | `POST /v3/marketing/bank/packages/{package_id}/tasks` |
//! | [`ListGoodsSubsidyActivities`] | 按区域查询品牌加价购活动 | `GET /v3/marketing/goods-subsidy-activity/activities` |
//! | [`ApplyForGoodsSubsidyActivity`] | 门店报名品牌加价购活动 | `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` |
//! | [`LockGoodsSubsidyQualifications`] | 锁定品牌加价购活动资格 | `POST /v3/marketing/goods-subsidy-activity/qualification/lock` |
//! | [`UnlockGoodsSubsidyQualifications`] | 解锁品牌加价购活动资格 | `POST /v3/marketing/goods-subsidy-activity/qualification/unlock` |
//! | [`AddRetailStoreRepresentatives`] | 添加零售小店活动业务代理 | `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` |
//! | [`DeleteRetailStoreRepresentatives`] | 删除零售小店活动业务代理 | `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` |
//! | [`ListRetailStoreRepresentatives`] | 查询零售小店活动业务代理 | `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` |
//! | [`CreateRetailStoreMaterials`] | 生成小店活动物料码 | `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` |
//! | [`ListRetailStores`] | 查询小店活动门店列表 | `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` |
//! | [`AddRetailStores`] | 添加小店活动门店 | `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` |
//! | [`DeleteRetailStores`] | 删除小店活动门店 | `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` |
//! | [`QueryRetailStore`] | 查询小店活动门店详情 | `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` |
//! | [`ListPartnerships`] | 查询合作关系列表 | `GET /v3/marketing/partnerships` |
//! | [`BuildPartnership`] | 建立合作关系 | `POST /v3/marketing/partnerships/build` |
//! | [`TerminatePartnership`] | 终止合作关系 | `POST /v3/marketing/partnerships/terminate` |
//! | [`ListPayGiftActivities`] | 获取支付有礼活动列表 | `GET /v3/marketing/paygiftactivity/activities` |
//! | [`QueryPayGiftActivity`] | 查询活动详情接口 | `GET /v3/marketing/paygiftactivity/activities/{activity_id}` |
//! | [`ListPayGiftGoods`] | 查询活动指定商品列表 | `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods` |
//! | [`ListPayGiftMerchants`] | 查询活动发券商户号 | `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants` |
//! | [`AddPayGiftMerchants`] | 新增活动发券商户号 | `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` |
//! | [`DeletePayGiftMerchants`] | 删除活动发券商户号 | `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` |
//! | [`TerminatePayGiftActivity`] | 终止活动 | `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate` |
//! | [`CreatePayGiftThresholdActivity`] | 创建全场满额送活动 | `POST /v3/marketing/paygiftactivity/unique-threshold-activity` |
//! | [`ListWeeklyDiscountActivities`] | 查询周周惠活动列表 | `GET /v3/marketing/weekly-discount/activities` |
//! | [`QueryWeeklyDiscountActivity`] | 查询周周惠活动详情 | `GET /v3/marketing/weekly-discount/activities/{activity_id}` |
//! | [`ApplyForWeeklyDiscountActivity`] | 报名周周惠活动 | `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply` |
//! | [`ListFreeWithdrawalCoupons`] | 查询批次下用户银行提现免费券列表 | `GET /v3/marketing/withdraw-favor/users/{openid}/coupons` |
//! | [`SendFreeWithdrawalCoupon`] | 为用户发银行提现免费券 | `POST /v3/marketing/withdraw-favor/users/{openid}/coupons` |
//! | [`DownloadMultiuseRefundFlow`] | 下载批次退款明细 | `GET /v3/multiuse/stocks/{stock_id}/refund-flow` |
//! | [`DownloadMultiuseSendFlow`] | 下载批次发放明细 | `GET /v3/multiuse/stocks/{stock_id}/send-flow` |
//! | [`DownloadMultiuseUseFlow`] | 下载核销明细 | `GET /v3/multiuse/stocks/{stock_id}/use-flow` |
//! | [`SendMultiuseCoupon`] | 发放指定批次的消费金 | `POST /v3/multiuse/users/{openid}/coupons` |

mod add_pay_gift_merchants;
mod add_retail_store_representatives;
mod add_retail_stores;
mod apply_for_goods_subsidy_activity;
mod apply_for_weekly_discount_activity;
mod build_partnership;
mod create_card_switch_token;
mod create_pay_gift_threshold_activity;
mod create_retail_store_materials;
mod delete_pay_gift_merchants;
mod delete_retail_store_representatives;
mod delete_retail_stores;
mod download_multiuse_refund_flow;
mod download_multiuse_send_flow;
mod download_multiuse_use_flow;
mod enums;
mod import_user_agreement_numbers;
mod list_bank_package_tasks;
mod list_free_withdrawal_coupons;
mod list_goods_subsidy_activities;
mod list_partnerships;
mod list_pay_gift_activities;
mod list_pay_gift_goods;
mod list_pay_gift_merchants;
mod list_retail_store_representatives;
mod list_retail_stores;
mod list_weekly_discount_activities;
mod lock_goods_subsidy_qualifications;
mod query_pay_gift_activity;
mod query_retail_store;
mod query_weekly_discount_activity;
mod send_free_withdrawal_coupon;
mod send_multiuse_coupon;
mod terminate_partnership;
mod terminate_pay_gift_activity;
mod types;
mod unlock_goods_subsidy_qualifications;

pub use add_pay_gift_merchants::{AddPayGiftMerchants, InvalidMerchant, PayGiftMerchantAddition};
pub use add_retail_store_representatives::{AddRetailStoreRepresentatives, RepresentativeAddition};
pub use add_retail_stores::{AddRetailStores, RetailStoreAddition};
pub use apply_for_goods_subsidy_activity::{
    ApplyForGoodsSubsidyActivity, StoreApplication, StoreApplicationResult, StoreInfo,
};
pub use apply_for_weekly_discount_activity::{
    ApplyForWeeklyDiscountActivity, WeeklyDiscountApplication,
};
pub use build_partnership::{BuildPartnership, Partnership, PartnershipState};
pub use create_card_switch_token::{CardSwitchToken, CreateCardSwitchToken, TravelCoupon};
pub use create_pay_gift_threshold_activity::{
    CreatePayGiftThresholdActivity, CreatedPayGiftActivity,
};
pub use create_retail_store_materials::{
    CreateRetailStoreMaterials, RetailStoreMaterial, RetailStoreMaterialList,
};
pub use delete_pay_gift_merchants::{DeletePayGiftMerchants, PayGiftMerchantDeletion};
pub use delete_retail_store_representatives::{
    DeleteRetailStoreRepresentatives, RepresentativeDeletion,
};
pub use delete_retail_stores::{DeleteRetailStores, RetailStoreDeletion};
pub use download_multiuse_refund_flow::DownloadMultiuseRefundFlow;
pub use download_multiuse_send_flow::DownloadMultiuseSendFlow;
pub use download_multiuse_use_flow::DownloadMultiuseUseFlow;
pub use enums::{
    AuthorizedBusinessType, AwardType, BackgroundColor, DeliveryPurpose, DeliveryUserCategory,
    MerchantOption, PartnerType, PayGiftActivityStatus, PayGiftActivityType, PaymentMethod,
    PaymentScene, SendContent,
};
pub use import_user_agreement_numbers::ImportUserAgreementNumbers;
pub use list_bank_package_tasks::{
    BankPackageTaskPage, BankPackageTaskStatus, ListBankPackageTasks,
};
pub use list_free_withdrawal_coupons::{
    FreeWithdrawalCoupon, FreeWithdrawalCouponPage, ListFreeWithdrawalCoupons,
};
pub use list_goods_subsidy_activities::{
    ActivityInfo, Area, GoodsInformation, GoodsSubsidyActivity, GoodsSubsidyActivityPage,
    GoodsSubsidyRule, ListGoodsSubsidyActivities,
};
pub use list_partnerships::{
    AuthorizedDataFilter, AuthorizedDataInSummary, ListPartnerships, PartnerInSummary,
    PartnershipPage, PartnershipSummary,
};
pub use list_pay_gift_activities::{
    AwardSendRuleInSummary, ListPayGiftActivities, PayGiftActivityPage,
    PayGiftActivityStatusFilter, PayGiftActivitySummary, StepSendRule,
};
pub use list_pay_gift_goods::{ListPayGiftGoods, PayGiftGoods, PayGiftGoodsPage};
pub use list_pay_gift_merchants::{ListPayGiftMerchants, PayGiftMerchant, PayGiftMerchantPage};
pub use list_retail_store_representatives::{ListRetailStoreRepresentatives, RepresentativePage};
pub use list_retail_stores::{ListRetailStores, RetailStorePage};
pub use list_weekly_discount_activities::{
    ListWeeklyDiscountActivities, WeeklyDiscountActivityPage,
};
pub use lock_goods_subsidy_qualifications::LockGoodsSubsidyQualifications;
pub use query_pay_gift_activity::{AwardSendRule, PayGiftActivity, QueryPayGiftActivity};
pub use query_retail_store::QueryRetailStore;
pub use query_weekly_discount_activity::QueryWeeklyDiscountActivity;
pub use send_free_withdrawal_coupon::{SendFreeWithdrawalCoupon, SentFreeWithdrawalCoupon};
pub use send_multiuse_coupon::{IdentityCardType, MultiuseCoupon, SendMultiuseCoupon};
pub use terminate_partnership::{PartnershipTermination, TerminatePartnership};
pub use terminate_pay_gift_activity::{PayGiftActivityTermination, TerminatePayGiftActivity};
pub use types::{
    ActivityBaseInfo, AdvancedSetting, AuthorizedData, AvailableDayTime, AvailablePeriods,
    AvailableTime, Award, BankPackageTask, FullSendRule, MultiuseFlowLink, OrderInformation,
    Partner, PaymentMethodInformation, PaymentMode, QualificationResult, Representative,
    RetailStore, WeeklyDiscountActivity,
};
pub use unlock_goods_subsidy_qualifications::UnlockGoodsSubsidyQualifications;
