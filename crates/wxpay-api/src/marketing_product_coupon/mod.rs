// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Product coupons of brands: coupons, their batches, what users hold, delivery plans and images (商品券).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`BrandUploadImage`] | 上传图片 | `POST /brand/marketing/product-coupon/media/upload-image` |
//! | [`BrandQueryNotificationUrl`] | 获取商品券事件通知地址 | `GET /brand/marketing/product-coupon/notify-configs` |
//! | [`BrandSetNotificationUrl`] | 设置商品券事件通知地址 | `POST /brand/marketing/product-coupon/notify-configs` |
//! | [`BrandCreateProductCoupon`] | 创建商品券 | `POST /brand/marketing/product-coupon/product-coupons` |
//! | [`BrandQueryProductCoupon`] | 查询商品券 | `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}` |
//! | [`BrandUpdateProductCoupon`] | 修改商品券 | `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}` |
//! | [`BrandDeactivateProductCoupon`] | 失效商品券 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate` |
//! | [`BrandCreateStockBundle`] | 添加商品券批次组 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` |
//! | [`BrandUpdateStockBundle`] | 修改商品券批次组 | `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` |
//! | [`BrandAssociateStockBundleStores`] | 批次组批量关联门店 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` |
//! | [`BrandDisassociateStockBundleStores`] | 批次组批量取消关联门店 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` |
//! | [`BrandUpdateStockBundleBudget`] | 修改商品券批次组发放预算 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` |
//! | [`BrandListStocks`] | 查询商品券批次列表 | `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks` |
//! | [`BrandCreateStock`] | 添加商品券批次 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks` |
//! | [`BrandQueryStock`] | 查询商品券批次详情 | `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` |
//! | [`BrandUpdateStock`] | 修改商品券批次 | `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` |
//! | [`BrandAssociateStockStores`] | 批次关联门店 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` |
//! | [`BrandListStockStores`] | 查询批次关联门店列表 | `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` |
//! | [`BrandDeactivateStock`] | 失效商品券批次 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` |
//! | [`BrandDisassociateStockStores`] | 批次取消关联门店 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` |
//! | [`BrandUpdateStockBudget`] | 修改商品券批次发放预算 | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` |
//! | [`BrandUploadCouponCodes`] | 预上传券Code | `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` |
//! | [`BrandListUserCoupons`] | 指定券状态查询用户商品券列表 | `GET /brand/marketing/product-coupon/users/{openid}/coupons` |
//! | [`BrandSendCoupon`] | 向用户发放商品券 | `POST /brand/marketing/product-coupon/users/{openid}/coupons` |
//! | [`BrandQueryUserCoupon`] | 查询用户商品券详情 | `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}` |
//! | [`BrandConfirmUserCoupon`] | 确认发放用户商品券 | `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` |
//! | [`BrandDeactivateUserCoupon`] | 失效用户商品券 | `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` |
//! | [`BrandReturnUserCoupon`] | 退券 | `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return` |
//! | [`BrandRedeemUserCoupon`] | 核销用户商品券 | `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use` |
//! | [`BrandPreSendCoupon`] | 向用户预发放商品券（小程序发券组件） | `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon` |
//! | [`BrandCreateDeliveryPlan`] | 创建投放计划 | `POST /brand/marketing/delivery-plan/delivery-plans` |
//! | [`BrandListDeliveryPlans`] | 分页查询投放计划列表 | `GET /brand/marketing/delivery-plan/delivery-plans` |
//! | [`BrandUpdateDeliveryPlan`] | 更新投放计划 | `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}` |
//! | [`BrandPauseDeliveryPlan`] | 暂停投放计划 | `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause` |
//! | [`BrandResumeDeliveryPlan`] | 恢复投放计划 | `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume` |
//! | [`BrandSubmitDeliveryPlan`] | 提交投放计划 | `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit` |
//! | [`BrandTerminateDeliveryPlan`] | 终止投放计划 | `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate` |
//! | [`BrandSetDeliveryPlanNotificationUrl`] | 设置投放计划回调地址 | `POST /brand/marketing/delivery-plan/notify-url` |
//! | [`BrandSubmitImageGenerationTask`] | 提交图片生成任务 | `POST /brand/marketing/product-coupon/image-generation-tasks` |
//! | [`BrandQueryImageGenerationTask`] | 查询图片生成结果 | `GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}` |
//! | [`BrandSendCouponBundle`] | 向用户发放商品券批次组 | `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles` |
//! | [`BrandDeactivateUserCouponBundle`] | 失效用户商品券组 | `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` |
//! | [`BrandPreSendCouponBundle`] | 向用户预发放商品券批次组 | `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle` |
//! | [`CreateDeliveryPlan`] | 创建投放计划 | `POST /v3/marketing/partner/delivery-plan/delivery-plans` |
//! | [`ListDeliveryPlans`] | 分页查询投放计划列表 | `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` |
//! | [`UpdateDeliveryPlan`] | 更新投放计划 | `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` |
//! | [`TerminateDeliveryPlan`] | 终止投放计划 | `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` |
//! | [`SetDeliveryPlanNotificationUrl`] | 设置投放计划回调地址 | `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` |
//! | [`SubmitImageGenerationTask`] | 提交图片生成任务 | `POST /v3/marketing/partner/product-coupon/image-generation-tasks` |
//! | [`QueryImageGenerationTask`] | 查询图片生成任务执行结果 | `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` |
//! | [`UploadImage`] | 图片上传 | `POST /v3/marketing/partner/product-coupon/media/upload-image` |
//! | [`QueryNotificationUrl`] | 获取商品券事件通知地址 | `GET /v3/marketing/partner/product-coupon/notify-configs` |
//! | [`SetNotificationUrl`] | 设置商品券事件通知地址 | `POST /v3/marketing/partner/product-coupon/notify-configs` |
//! | [`CreateProductCoupon`] | 创建商品券 | `POST /v3/marketing/partner/product-coupon/product-coupons` |
//! | [`QueryProductCoupon`] | 查询商品券 | `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` |
//! | [`UpdateProductCoupon`] | 修改商品券 | `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` |
//! | [`DeactivateProductCoupon`] | 失效商品券 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` |
//! | [`CreateStockBundle`] | 添加商品券批次组 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` |
//! | [`UpdateStockBundle`] | 修改商品券批次组 | `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` |
//! | [`AssociateStockBundleStores`] | 批次组批量关联门店 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` |
//! | [`DisassociateStockBundleStores`] | 批次组批量取消关联门店 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` |
//! | [`UpdateStockBundleBudget`] | 修改商品券批次组发放预算 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` |
//! | [`ListStocks`] | 查询商品券批次列表 | `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` |
//! | [`CreateStock`] | 添加商品券批次 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` |
//! | [`QueryStock`] | 查询商品券指定批次 | `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` |
//! | [`UpdateStock`] | 修改商品券指定批次 | `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` |
//! | [`AssociateStockStores`] | 批次关联门店 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` |
//! | [`ListStockStores`] | 查询批次关联门店列表 | `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` |
//! | [`DeactivateStock`] | 失效商品券批次 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` |
//! | [`DisassociateStockStores`] | 批次取消关联门店 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` |
//! | [`UpdateStockBudget`] | 修改商品券批次发放预算 | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` |
//! | [`UploadCouponCodes`] | 预上传券Code | `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` |
//! | [`SendCouponBundle`] | 向用户发放商品券批次组 | `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` |
//! | [`DeactivateUserCouponBundle`] | 失效用户商品券组 | `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` |
//! | [`ListUserCoupons`] | 指定券状态查询用户商品券列表 | `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons` |
//! | [`SendCoupon`] | 向用户发放商品券 | `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons` |
//! | [`QueryUserCoupon`] | 查询用户商品券详情 | `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` |
//! | [`ConfirmUserCoupon`] | 确认发放用户商品券 | `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` |
//! | [`DeactivateUserCoupon`] | 失效用户商品券 | `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` |
//! | [`ReturnUserCoupon`] | 退券 | `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` |
//! | [`RedeemUserCoupon`] | 核销用户商品券 | `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` |
//! | [`PreSendCoupon`] | 向用户预发放商品券 | `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` |
//! | [`PreSendCouponBundle`] | 向用户预发放商品券批次组 | `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`CouponSent`](Event::CouponSent) |  | `PRODUCT_COUPON.SEND` |
//! | [`CouponUsed`](Event::CouponUsed) |  | `PRODUCT_COUPON.USE` |
//! | [`CouponReturned`](Event::CouponReturned) |  | `PRODUCT_COUPON.RETURN` |
//! | [`ImageGenerated`](Event::ImageGenerated) | 图片生成回调通知 | `PRODUCT_COUPON.IMAGE_GENERATION` |
//! | [`DeliveryPlanChanged`](Event::DeliveryPlanChanged) | 投放计划状态变更通知 | `DELIVERY_PLAN.CHANGE` |

mod associate_stock_bundle_stores;
mod associate_stock_stores;
mod brand_associate_stock_bundle_stores;
mod brand_associate_stock_stores;
mod brand_confirm_user_coupon;
mod brand_create_delivery_plan;
mod brand_create_product_coupon;
mod brand_create_stock;
mod brand_create_stock_bundle;
mod brand_deactivate_product_coupon;
mod brand_deactivate_stock;
mod brand_deactivate_user_coupon;
mod brand_deactivate_user_coupon_bundle;
mod brand_disassociate_stock_bundle_stores;
mod brand_disassociate_stock_stores;
mod brand_list_delivery_plans;
mod brand_list_stock_stores;
mod brand_list_stocks;
mod brand_list_user_coupons;
mod brand_pause_delivery_plan;
mod brand_pre_send_coupon;
mod brand_pre_send_coupon_bundle;
mod brand_query_image_generation_task;
mod brand_query_notification_url;
mod brand_query_product_coupon;
mod brand_query_stock;
mod brand_query_user_coupon;
mod brand_redeem_user_coupon;
mod brand_resume_delivery_plan;
mod brand_return_user_coupon;
mod brand_send_coupon;
mod brand_send_coupon_bundle;
mod brand_set_delivery_plan_notification_url;
mod brand_set_notification_url;
mod brand_submit_delivery_plan;
mod brand_submit_image_generation_task;
mod brand_terminate_delivery_plan;
mod brand_update_delivery_plan;
mod brand_update_product_coupon;
mod brand_update_stock;
mod brand_update_stock_budget;
mod brand_update_stock_bundle;
mod brand_update_stock_bundle_budget;
mod brand_upload_coupon_codes;
mod brand_upload_image;
mod confirm_user_coupon;
mod create_delivery_plan;
mod create_product_coupon;
mod create_stock;
mod create_stock_bundle;
mod deactivate_product_coupon;
mod deactivate_stock;
mod deactivate_user_coupon;
mod deactivate_user_coupon_bundle;
mod disassociate_stock_bundle_stores;
mod disassociate_stock_stores;
mod enums;
mod event;
mod list_delivery_plans;
mod list_stock_stores;
mod list_stocks;
mod list_user_coupons;
mod pre_send_coupon;
mod pre_send_coupon_bundle;
mod query_image_generation_task;
mod query_notification_url;
mod query_product_coupon;
mod query_stock;
mod query_user_coupon;
mod redeem_user_coupon;
mod return_user_coupon;
mod send_coupon;
mod send_coupon_bundle;
mod set_delivery_plan_notification_url;
mod set_notification_url;
mod submit_image_generation_task;
mod terminate_delivery_plan;
mod types;
mod update_delivery_plan;
mod update_product_coupon;
mod update_stock;
mod update_stock_budget;
mod update_stock_bundle;
mod update_stock_bundle_budget;
mod upload_coupon_codes;
mod upload_image;

pub use associate_stock_bundle_stores::AssociateStockBundleStores;
pub use associate_stock_stores::AssociateStockStores;
pub use brand_associate_stock_bundle_stores::BrandAssociateStockBundleStores;
pub use brand_associate_stock_stores::BrandAssociateStockStores;
pub use brand_confirm_user_coupon::BrandConfirmUserCoupon;
pub use brand_create_delivery_plan::BrandCreateDeliveryPlan;
pub use brand_create_product_coupon::{
    BrandCreateProductCoupon, BrandCreatedInitialStock, BrandCreatedProductCoupon,
    BrandInitialAvailablePeriod, BrandInitialProgressiveBundleUsageRule,
    BrandInitialSingleUsageRule, BrandInitialStock,
};
pub use brand_create_stock::{BrandCreateStock, BrandNewStock};
pub use brand_create_stock_bundle::{
    BrandCreateStockBundle, BrandNewStockBundle, BrandProgressiveBundleUsageRule,
};
pub use brand_deactivate_product_coupon::BrandDeactivateProductCoupon;
pub use brand_deactivate_stock::BrandDeactivateStock;
pub use brand_deactivate_user_coupon::BrandDeactivateUserCoupon;
pub use brand_deactivate_user_coupon_bundle::BrandDeactivateUserCouponBundle;
pub use brand_disassociate_stock_bundle_stores::BrandDisassociateStockBundleStores;
pub use brand_disassociate_stock_stores::BrandDisassociateStockStores;
pub use brand_list_delivery_plans::BrandListDeliveryPlans;
pub use brand_list_stock_stores::{BrandAssociatedStorePage, BrandListStockStores};
pub use brand_list_stocks::{BrandListStocks, BrandStockPage};
pub use brand_list_user_coupons::{BrandListUserCoupons, BrandUserCouponPage};
pub use brand_pause_delivery_plan::BrandPauseDeliveryPlan;
pub use brand_pre_send_coupon::{BrandPreSendCoupon, BrandPreSendToken};
pub use brand_pre_send_coupon_bundle::BrandPreSendCouponBundle;
pub use brand_query_image_generation_task::BrandQueryImageGenerationTask;
pub use brand_query_notification_url::BrandQueryNotificationUrl;
pub use brand_query_product_coupon::BrandQueryProductCoupon;
pub use brand_query_stock::BrandQueryStock;
pub use brand_query_user_coupon::BrandQueryUserCoupon;
pub use brand_redeem_user_coupon::BrandRedeemUserCoupon;
pub use brand_resume_delivery_plan::BrandResumeDeliveryPlan;
pub use brand_return_user_coupon::BrandReturnUserCoupon;
pub use brand_send_coupon::BrandSendCoupon;
pub use brand_send_coupon_bundle::BrandSendCouponBundle;
pub use brand_set_delivery_plan_notification_url::BrandSetDeliveryPlanNotificationUrl;
pub use brand_set_notification_url::BrandSetNotificationUrl;
pub use brand_submit_delivery_plan::BrandSubmitDeliveryPlan;
pub use brand_submit_image_generation_task::BrandSubmitImageGenerationTask;
pub use brand_terminate_delivery_plan::BrandTerminateDeliveryPlan;
pub use brand_update_delivery_plan::BrandUpdateDeliveryPlan;
pub use brand_update_product_coupon::BrandUpdateProductCoupon;
pub use brand_update_stock::BrandUpdateStock;
pub use brand_update_stock_budget::BrandUpdateStockBudget;
pub use brand_update_stock_bundle::BrandUpdateStockBundle;
pub use brand_update_stock_bundle_budget::BrandUpdateStockBundleBudget;
pub use brand_upload_coupon_codes::{BrandCouponCodeUpload, BrandUploadCouponCodes};
pub use brand_upload_image::{BrandUploadImage, BrandUploadedImage};
pub use confirm_user_coupon::{
    ConfirmUserCoupon, ConfirmedAssociatedPayscoreOrder, ConfirmedBundleUsageDetail,
    ConfirmedSingleUsageDetail, ConfirmedUserCoupon,
};
pub use create_delivery_plan::CreateDeliveryPlan;
pub use create_product_coupon::{
    BundleCouponDisplayInfo, BundleUsageRuleDisplayInfo, CreateProductCoupon, CreatedInitialStock,
    CreatedInitialStockBundle, CreatedProductCoupon, InitialBundledStock, InitialCouponDisplayInfo,
    InitialEntranceMiniProgram, InitialProgressiveBundleUsageRule, InitialStock,
    InitialStockBundle,
};
pub use create_stock::{CreateStock, CreatedStock, CreatedStockUsageRuleDisplayInfo, NewStock};
pub use create_stock_bundle::{CreateStockBundle, NewStockBundle, ProgressiveBundleUsageRule};
pub use deactivate_product_coupon::DeactivateProductCoupon;
pub use deactivate_stock::DeactivateStock;
pub use deactivate_user_coupon::{DeactivateUserCoupon, DeactivatedUserCoupon};
pub use deactivate_user_coupon_bundle::DeactivateUserCouponBundle;
pub use disassociate_stock_bundle_stores::DisassociateStockBundleStores;
pub use disassociate_stock_stores::DisassociateStockStores;
pub use enums::{
    AppJumpType, BackgroundColor, BrandCouponScope, BrandSendChannel, BudgetUpdateMode,
    BundleCouponCodeMode, CodeDisplayMode, CouponCodeMode, CouponScope, CouponTag, CouponType,
    CouponUsageMethod, DeliveryPlanAuditState, DeliveryPlanState, ImageGenerationTaskState,
    ImageGenerationType, NonSequentialUsageMode, ProductCouponState, SendChannel,
    SequentialUsageItemState, SequentialUsageType, StockState, StoreScope, UsageMode,
    UserCouponState, Weekday,
};
pub use event::{DeliveryPlanChange, Event, FinishedImageGenerationTask, NotifiedUserCoupon};
pub use list_delivery_plans::ListDeliveryPlans;
pub use list_stock_stores::{AssociatedStorePage, ListStockStores};
pub use list_stocks::{ListStocks, StockPage};
pub use list_user_coupons::{
    ListUserCoupons, ListedUserCoupon, ListedUserCouponStock, UserCouponPage,
};
pub use pre_send_coupon::PreSendCoupon;
pub use pre_send_coupon_bundle::PreSendCouponBundle;
pub use query_image_generation_task::QueryImageGenerationTask;
pub use query_notification_url::QueryNotificationUrl;
pub use query_product_coupon::QueryProductCoupon;
pub use query_stock::QueryStock;
pub use query_user_coupon::QueryUserCoupon;
pub use redeem_user_coupon::{
    RedeemUserCoupon, RedeemedSequentialUsageDetail, RedeemedSequentialUsageItem,
    RedeemedUserCoupon,
};
pub use return_user_coupon::ReturnUserCoupon;
pub use send_coupon::{SendCoupon, SentUserCoupon, SentUserCouponStock};
pub use send_coupon_bundle::SendCouponBundle;
pub use set_delivery_plan_notification_url::SetDeliveryPlanNotificationUrl;
pub use set_notification_url::SetNotificationUrl;
pub use submit_image_generation_task::SubmitImageGenerationTask;
pub use terminate_delivery_plan::TerminateDeliveryPlan;
pub use types::{
    AssociatedOrder, AssociatedPayscoreOrder, AvailablePeriod, AvailablePeriodWithSeconds,
    AvailableStoreInfo, BrandAvailablePeriod, BrandBundledStock, BrandComboChoice,
    BrandComboPackage, BrandCouponDisplayInfo, BrandDisplayInfo, BrandFailedStore,
    BrandNotificationUrl, BrandProductCoupon, BrandSingleUsageInfo, BrandSingleUsageStock,
    BrandSingleUsageUserCoupon, BrandStock, BrandStockBundle, BrandStore,
    BrandStoreAssociationOutcome, BrandUsageRule, BrandUsageRuleDisplayInfo, BrandUserCoupon,
    BrandWeeklyAvailablePeriod, BundleAvailablePeriod, BundleMemberTagInfo, BundleStockSendRule,
    BundleUsageRule, BundleWeeklyAvailablePeriod, BundledProductCoupon, BundledStock,
    BundledUserCoupon, BundledUserCouponStock, BundledUserCouponTagInfo,
    BundledUserCouponUsageDetail, CombinedImageInput, ComboChoice, ComboPackage, CouponCodeCount,
    CouponDisplayInfo, CouponTagInfo, DayPeriod, DeliveryPlan, DeliveryPlanChanges,
    DeliveryPlanNotificationUrl, DeliveryPlanPage, DiscountCoupon, DisplayInfo, EntranceFinder,
    EntranceMiniProgram, EntranceOfficialAccount, ExchangeCoupon, FailedCouponCode, FailedStore,
    GeneratedImage, ImageGenerationTask, IrregularPeriod, MemberTagInfo,
    NewUserCouponBundleTagInfo, NormalCoupon, NotificationUrl, NotifyConfig,
    PartialAvailableStoreInfo, PartialCouponCodeCount, PartialDayPeriod, PartialDiscountCoupon,
    PartialEntranceFinder, PartialEntranceMiniProgram, PartialEntranceOfficialAccount,
    PartialExchangeCoupon, PartialIrregularPeriod, PartialNormalCoupon,
    PartialProgressiveBundleUsageInfo, PartialSentCount, PartialStockBundleInfo,
    PartialStockSendRule, PartialUserCouponBundleInfo, PreSendToken, ProductCoupon,
    ProgressiveBundleUsageInfo, SavedDeliveryPlan, SentCount, SequentialAvailablePeriod,
    SequentialUsageDetail, SequentialUsageInfo, SequentialUsageItem, SequentialUsageRule,
    SingleUsageDetail, SingleUsageInfo, SingleUsageRule, Stock, StockBundle, StockBundleInfo,
    StockSendRule, Store, StoreAssociationOutcome, SubmittedImageGenerationTask, UpdatedStock,
    UsageDetail, UsageRule, UsageRuleDisplayInfo, UserCoupon, UserCouponBundle,
    UserCouponBundleInfo, UserCouponSequentialAvailablePeriod, UserCouponSequentialUsageRule,
    WeeklyAvailablePeriod,
};
pub use update_delivery_plan::UpdateDeliveryPlan;
pub use update_product_coupon::UpdateProductCoupon;
pub use update_stock::UpdateStock;
pub use update_stock_budget::UpdateStockBudget;
pub use update_stock_bundle::UpdateStockBundle;
pub use update_stock_bundle_budget::UpdateStockBundleBudget;
pub use upload_coupon_codes::{CouponCodeUpload, UploadCouponCodes};
pub use upload_image::{UploadImage, UploadedImage};
