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
//! | [`ApplyForMultiUseRefundFlow`] | 下载批次退款明细 | `GET /v3/multiuse/stocks/{stock_id}/refund-flow` |
//! | [`ApplyForMultiUseSendFlow`] | 下载批次发放明细 | `GET /v3/multiuse/stocks/{stock_id}/send-flow` |
//! | [`ApplyForMultiUseRedemptionFlow`] | 下载核销明细 | `GET /v3/multiuse/stocks/{stock_id}/use-flow` |
//! | [`SendMultiUseCoupon`] | 发放指定批次的消费金 | `POST /v3/multiuse/users/{openid}/coupons` |

mod add_pay_gift_merchants;
mod add_retail_store_representatives;
mod add_retail_stores;
mod apply_for_goods_subsidy_activity;
mod apply_for_multi_use_redemption_flow;
mod apply_for_multi_use_refund_flow;
mod apply_for_multi_use_send_flow;
mod apply_for_weekly_discount_activity;
mod build_partnership;
mod create_card_switch_token;
mod create_pay_gift_threshold_activity;
mod create_retail_store_materials;
mod delete_pay_gift_merchants;
mod delete_retail_store_representatives;
mod delete_retail_stores;
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
mod send_multi_use_coupon;
mod terminate_partnership;
mod terminate_pay_gift_activity;
mod types;
mod unlock_goods_subsidy_qualifications;

#[doc(alias(
    "新增活动发券商户号",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
    "POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
    "4012466671",
    "4012466735"
))]
pub use add_pay_gift_merchants::AddPayGiftMerchants;
pub use add_pay_gift_merchants::{InvalidMerchant, PayGiftMerchantAddition};
#[doc(alias(
    "添加零售小店活动业务代理",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    "PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"
))]
pub use add_retail_store_representatives::AddRetailStoreRepresentatives;
pub use add_retail_store_representatives::RepresentativeAddition;
#[doc(alias(
    "添加小店活动门店",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "4012384421"
))]
pub use add_retail_stores::AddRetailStores;
pub use add_retail_stores::RetailStoreAddition;
#[doc(alias(
    "门店报名品牌加价购活动",
    "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
    "POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply"
))]
pub use apply_for_goods_subsidy_activity::ApplyForGoodsSubsidyActivity;
pub use apply_for_goods_subsidy_activity::{StoreApplication, StoreApplicationResult, StoreInfo};
#[doc(alias(
    "下载核销明细",
    "/v3/multiuse/stocks/{stock_id}/use-flow",
    "GET /v3/multiuse/stocks/{stock_id}/use-flow",
    "4012539758",
    "DownloadMultiuseUseFlow"
))]
pub use apply_for_multi_use_redemption_flow::ApplyForMultiUseRedemptionFlow;
#[doc(alias(
    "下载批次退款明细",
    "/v3/multiuse/stocks/{stock_id}/refund-flow",
    "GET /v3/multiuse/stocks/{stock_id}/refund-flow",
    "4012539762",
    "DownloadMultiuseRefundFlow"
))]
pub use apply_for_multi_use_refund_flow::ApplyForMultiUseRefundFlow;
#[doc(alias(
    "下载批次发放明细",
    "/v3/multiuse/stocks/{stock_id}/send-flow",
    "GET /v3/multiuse/stocks/{stock_id}/send-flow",
    "4012539756",
    "DownloadMultiuseSendFlow"
))]
pub use apply_for_multi_use_send_flow::ApplyForMultiUseSendFlow;
#[doc(alias(
    "报名周周惠活动",
    "/v3/marketing/weekly-discount/activities/{activity_id}/apply",
    "POST /v3/marketing/weekly-discount/activities/{activity_id}/apply"
))]
pub use apply_for_weekly_discount_activity::ApplyForWeeklyDiscountActivity;
pub use apply_for_weekly_discount_activity::WeeklyDiscountApplication;
#[doc(alias(
    "建立合作关系",
    "/v3/marketing/partnerships/build",
    "POST /v3/marketing/partnerships/build",
    "4012380498",
    "4012381469"
))]
pub use build_partnership::BuildPartnership;
pub use build_partnership::{Partnership, PartnershipState};
#[doc(alias(
    "出行券切卡组件预下单",
    "/v3/industry-coupon/tokens",
    "POST /v3/industry-coupon/tokens"
))]
pub use create_card_switch_token::CreateCardSwitchToken;
pub use create_card_switch_token::{CardSwitchToken, TravelCoupon};
#[doc(alias(
    "创建全场满额送活动",
    "/v3/marketing/paygiftactivity/unique-threshold-activity",
    "POST /v3/marketing/paygiftactivity/unique-threshold-activity",
    "4012487898",
    "4012492900"
))]
pub use create_pay_gift_threshold_activity::CreatePayGiftThresholdActivity;
pub use create_pay_gift_threshold_activity::CreatedPayGiftActivity;
#[doc(alias(
    "生成小店活动物料码",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
    "POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
    "4012384395"
))]
pub use create_retail_store_materials::CreateRetailStoreMaterials;
pub use create_retail_store_materials::{RetailStoreMaterial, RetailStoreMaterialList};
#[doc(alias(
    "删除活动发券商户号",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
    "POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
    "4012466787",
    "4012466827"
))]
pub use delete_pay_gift_merchants::DeletePayGiftMerchants;
pub use delete_pay_gift_merchants::PayGiftMerchantDeletion;
#[doc(alias(
    "删除零售小店活动业务代理",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    "DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    "4012384399"
))]
pub use delete_retail_store_representatives::DeleteRetailStoreRepresentatives;
pub use delete_retail_store_representatives::RepresentativeDeletion;
#[doc(alias(
    "删除小店活动门店",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "4012384431"
))]
pub use delete_retail_stores::DeleteRetailStores;
pub use delete_retail_stores::RetailStoreDeletion;
pub use enums::{
    AuthorizedBusinessType, AwardType, BackgroundColor, BankPackageTaskStatus, DeliveryPurpose,
    DeliveryUserCategory, MerchantOption, PartnerType, PayGiftActivityStatus, PayGiftActivityType,
    PaymentMethod, PaymentScene, SendContent,
};
#[doc(alias(
    "导入定向用户协议号",
    "/v3/marketing/bank/packages/{package_id}/tasks",
    "POST /v3/marketing/bank/packages/{package_id}/tasks"
))]
pub use import_user_agreement_numbers::ImportUserAgreementNumbers;
pub use list_bank_package_tasks::BankPackageTaskPage;
#[doc(alias(
    "查询上传任务列表",
    "/v3/marketing/bank/packages/{package_id}/tasks",
    "GET /v3/marketing/bank/packages/{package_id}/tasks"
))]
pub use list_bank_package_tasks::ListBankPackageTasks;
#[doc(alias(
    "查询批次下用户银行提现免费券列表",
    "/v3/marketing/withdraw-favor/users/{openid}/coupons",
    "GET /v3/marketing/withdraw-favor/users/{openid}/coupons"
))]
pub use list_free_withdrawal_coupons::ListFreeWithdrawalCoupons;
pub use list_free_withdrawal_coupons::{FreeWithdrawalCoupon, FreeWithdrawalCouponPage};
#[doc(alias(
    "按区域查询品牌加价购活动",
    "/v3/marketing/goods-subsidy-activity/activities",
    "GET /v3/marketing/goods-subsidy-activity/activities"
))]
pub use list_goods_subsidy_activities::ListGoodsSubsidyActivities;
pub use list_goods_subsidy_activities::{
    ActivityInfo, Area, GoodsInformation, GoodsSubsidyActivity, GoodsSubsidyActivityPage,
    GoodsSubsidyRule,
};
#[doc(alias(
    "查询合作关系列表",
    "/v3/marketing/partnerships",
    "GET /v3/marketing/partnerships",
    "4012380536",
    "4012381479"
))]
pub use list_partnerships::ListPartnerships;
pub use list_partnerships::{
    AuthorizedDataFilter, AuthorizedDataSummary, PartnerSummary, PartnershipPage,
    PartnershipSummary,
};
#[doc(alias(
    "获取支付有礼活动列表",
    "/v3/marketing/paygiftactivity/activities",
    "GET /v3/marketing/paygiftactivity/activities",
    "4012489126",
    "4012493214"
))]
pub use list_pay_gift_activities::ListPayGiftActivities;
pub use list_pay_gift_activities::{
    AwardSendRuleSummary, PayGiftActivityPage, PayGiftActivityStatusFilter, PayGiftActivitySummary,
    StepSendRule,
};
#[doc(alias(
    "查询活动指定商品列表",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/goods",
    "GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods",
    "4012466448",
    "4012466492"
))]
pub use list_pay_gift_goods::ListPayGiftGoods;
pub use list_pay_gift_goods::{PayGiftGoods, PayGiftGoodsPage};
#[doc(alias(
    "查询活动发券商户号",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
    "GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
    "4012466149",
    "4012466191"
))]
pub use list_pay_gift_merchants::ListPayGiftMerchants;
pub use list_pay_gift_merchants::{PayGiftMerchant, PayGiftMerchantPage};
#[doc(alias(
    "查询零售小店活动业务代理",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
    "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
    "4012384405"
))]
pub use list_retail_store_representatives::ListRetailStoreRepresentatives;
pub use list_retail_store_representatives::RepresentativePage;
#[doc(alias(
    "查询小店活动门店列表",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    "4012384414"
))]
pub use list_retail_stores::ListRetailStores;
pub use list_retail_stores::RetailStorePage;
#[doc(alias(
    "查询周周惠活动列表",
    "/v3/marketing/weekly-discount/activities",
    "GET /v3/marketing/weekly-discount/activities"
))]
pub use list_weekly_discount_activities::ListWeeklyDiscountActivities;
pub use list_weekly_discount_activities::WeeklyDiscountActivityPage;
#[doc(alias(
    "锁定品牌加价购活动资格",
    "/v3/marketing/goods-subsidy-activity/qualification/lock",
    "POST /v3/marketing/goods-subsidy-activity/qualification/lock"
))]
pub use lock_goods_subsidy_qualifications::LockGoodsSubsidyQualifications;
#[doc(alias(
    "查询活动详情接口",
    "/v3/marketing/paygiftactivity/activities/{activity_id}",
    "GET /v3/marketing/paygiftactivity/activities/{activity_id}",
    "4012487971",
    "4012492967"
))]
pub use query_pay_gift_activity::QueryPayGiftActivity;
pub use query_pay_gift_activity::{AwardSendRule, PayGiftActivity};
#[doc(alias(
    "查询小店活动门店详情",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
    "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
    "4012384414"
))]
pub use query_retail_store::QueryRetailStore;
#[doc(alias(
    "查询周周惠活动详情",
    "/v3/marketing/weekly-discount/activities/{activity_id}",
    "GET /v3/marketing/weekly-discount/activities/{activity_id}"
))]
pub use query_weekly_discount_activity::QueryWeeklyDiscountActivity;
#[doc(alias(
    "为用户发银行提现免费券",
    "/v3/marketing/withdraw-favor/users/{openid}/coupons",
    "POST /v3/marketing/withdraw-favor/users/{openid}/coupons"
))]
pub use send_free_withdrawal_coupon::SendFreeWithdrawalCoupon;
pub use send_free_withdrawal_coupon::SentFreeWithdrawalCoupon;
#[doc(alias(
    "发放指定批次的消费金",
    "/v3/multiuse/users/{openid}/coupons",
    "POST /v3/multiuse/users/{openid}/coupons",
    "4012539766",
    "SendMultiuseCoupon"
))]
pub use send_multi_use_coupon::SendMultiUseCoupon;
pub use send_multi_use_coupon::{IdentityCardType, MultiUseCoupon};
pub use terminate_partnership::PartnershipTermination;
#[doc(alias(
    "终止合作关系",
    "/v3/marketing/partnerships/terminate",
    "POST /v3/marketing/partnerships/terminate"
))]
pub use terminate_partnership::TerminatePartnership;
pub use terminate_pay_gift_activity::PayGiftActivityTermination;
#[doc(alias(
    "终止活动",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
    "POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
    "4012466523",
    "4012466633"
))]
pub use terminate_pay_gift_activity::TerminatePayGiftActivity;
pub use types::{
    ActivityBaseInfo, AdvancedSetting, AuthorizedData, AvailableDayTime, AvailablePeriods,
    AvailableTime, Award, BankPackageTask, FullSendRule, MultiUseFlowLink, OrderInformation,
    Partner, PaymentMethodInformation, PaymentMode, QualificationResult, Representative,
    RetailStore, WeeklyDiscountActivity,
};
#[doc(alias(
    "解锁品牌加价购活动资格",
    "/v3/marketing/goods-subsidy-activity/qualification/unlock",
    "POST /v3/marketing/goods-subsidy-activity/qualification/unlock"
))]
pub use unlock_goods_subsidy_qualifications::UnlockGoodsSubsidyQualifications;
