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

#[doc(alias(
    "批次组批量关联门店",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    "4016280620"
))]
pub use associate_stock_bundle_stores::AssociateStockBundleStores;
#[doc(alias(
    "批次关联门店",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    "4015781302"
))]
pub use associate_stock_stores::AssociateStockStores;
#[doc(alias(
    "批次组批量关联门店",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    "4016279709"
))]
pub use brand_associate_stock_bundle_stores::BrandAssociateStockBundleStores;
#[doc(alias(
    "批次关联门店",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    "4015736339"
))]
pub use brand_associate_stock_stores::BrandAssociateStockStores;
#[doc(alias(
    "确认发放用户商品券",
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    "POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    "4015736403"
))]
pub use brand_confirm_user_coupon::BrandConfirmUserCoupon;
#[doc(alias(
    "创建投放计划",
    "/brand/marketing/delivery-plan/delivery-plans",
    "POST /brand/marketing/delivery-plan/delivery-plans",
    "4018381114"
))]
pub use brand_create_delivery_plan::BrandCreateDeliveryPlan;
#[doc(alias(
    "创建商品券",
    "/brand/marketing/product-coupon/product-coupons",
    "POST /brand/marketing/product-coupon/product-coupons",
    "4015736297"
))]
pub use brand_create_product_coupon::BrandCreateProductCoupon;
pub use brand_create_product_coupon::{
    BrandCreatedInitialStock, BrandCreatedProductCoupon, BrandInitialAvailablePeriod,
    BrandInitialProgressiveBundleUsageRule, BrandInitialSingleUsageRule, BrandInitialStock,
};
#[doc(alias(
    "添加商品券批次",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "4015736342"
))]
pub use brand_create_stock::BrandCreateStock;
pub use brand_create_stock::BrandNewStock;
#[doc(alias(
    "添加商品券批次组",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    "4016279732"
))]
pub use brand_create_stock_bundle::BrandCreateStockBundle;
pub use brand_create_stock_bundle::{BrandNewStockBundle, BrandProgressiveBundleUsageRule};
#[doc(alias(
    "失效商品券",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    "4015736315"
))]
pub use brand_deactivate_product_coupon::BrandDeactivateProductCoupon;
#[doc(alias(
    "失效商品券批次",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    "4015736352"
))]
pub use brand_deactivate_stock::BrandDeactivateStock;
#[doc(alias(
    "失效用户商品券",
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    "POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    "4015736411"
))]
pub use brand_deactivate_user_coupon::BrandDeactivateUserCoupon;
#[doc(alias(
    "失效用户商品券组",
    "/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    "POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    "4016279743"
))]
pub use brand_deactivate_user_coupon_bundle::BrandDeactivateUserCouponBundle;
#[doc(alias(
    "批次组批量取消关联门店",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    "4016279734"
))]
pub use brand_disassociate_stock_bundle_stores::BrandDisassociateStockBundleStores;
#[doc(alias(
    "批次取消关联门店",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
    "4015736372"
))]
pub use brand_disassociate_stock_stores::BrandDisassociateStockStores;
#[doc(alias(
    "分页查询投放计划列表",
    "/brand/marketing/delivery-plan/delivery-plans",
    "GET /brand/marketing/delivery-plan/delivery-plans",
    "4018381151"
))]
pub use brand_list_delivery_plans::BrandListDeliveryPlans;
pub use brand_list_stock_stores::BrandAssociatedStorePage;
#[doc(alias(
    "查询批次关联门店列表",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    "4015736379"
))]
pub use brand_list_stock_stores::BrandListStockStores;
#[doc(alias(
    "查询商品券批次列表",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "4015736384"
))]
pub use brand_list_stocks::BrandListStocks;
pub use brand_list_stocks::BrandStockPage;
#[doc(alias(
    "指定券状态查询用户商品券列表",
    "/brand/marketing/product-coupon/users/{openid}/coupons",
    "GET /brand/marketing/product-coupon/users/{openid}/coupons",
    "4015736420"
))]
pub use brand_list_user_coupons::BrandListUserCoupons;
pub use brand_list_user_coupons::BrandUserCouponPage;
#[doc(alias(
    "暂停投放计划",
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause",
    "POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause",
    "4018381165"
))]
pub use brand_pause_delivery_plan::BrandPauseDeliveryPlan;
#[doc(alias(
    "向用户预发放商品券（小程序发券组件）",
    "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
    "POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
    "4016416620"
))]
pub use brand_pre_send_coupon::BrandPreSendCoupon;
pub use brand_pre_send_coupon::BrandPreSendToken;
#[doc(alias(
    "向用户预发放商品券批次组",
    "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle",
    "POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle",
    "4016279756"
))]
pub use brand_pre_send_coupon_bundle::BrandPreSendCouponBundle;
#[doc(alias(
    "查询图片生成结果",
    "/brand/marketing/product-coupon/image-generation-tasks/{task_id}",
    "GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}",
    "4017327728"
))]
pub use brand_query_image_generation_task::BrandQueryImageGenerationTask;
#[doc(alias(
    "获取商品券事件通知地址",
    "/brand/marketing/product-coupon/notify-configs",
    "GET /brand/marketing/product-coupon/notify-configs",
    "4015736292"
))]
pub use brand_query_notification_url::BrandQueryNotificationUrl;
#[doc(alias(
    "查询商品券",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    "4015736321"
))]
pub use brand_query_product_coupon::BrandQueryProductCoupon;
#[doc(alias(
    "查询商品券批次详情",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "4015736373"
))]
pub use brand_query_stock::BrandQueryStock;
#[doc(alias(
    "查询用户商品券详情",
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
    "GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
    "4015736414"
))]
pub use brand_query_user_coupon::BrandQueryUserCoupon;
#[doc(alias(
    "核销用户商品券",
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    "POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    "4015736433"
))]
pub use brand_redeem_user_coupon::BrandRedeemUserCoupon;
#[doc(alias(
    "恢复投放计划",
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume",
    "POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume",
    "4018381172"
))]
pub use brand_resume_delivery_plan::BrandResumeDeliveryPlan;
#[doc(alias(
    "退券",
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    "POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    "4015736429"
))]
pub use brand_return_user_coupon::BrandReturnUserCoupon;
#[doc(alias(
    "向用户发放商品券",
    "/brand/marketing/product-coupon/users/{openid}/coupons",
    "POST /brand/marketing/product-coupon/users/{openid}/coupons",
    "4015736390"
))]
pub use brand_send_coupon::BrandSendCoupon;
#[doc(alias(
    "向用户发放商品券批次组",
    "/brand/marketing/product-coupon/users/{openid}/coupon-bundles",
    "POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles",
    "4016279745"
))]
pub use brand_send_coupon_bundle::BrandSendCouponBundle;
#[doc(alias(
    "设置投放计划回调地址",
    "/brand/marketing/delivery-plan/notify-url",
    "POST /brand/marketing/delivery-plan/notify-url",
    "4018381183"
))]
pub use brand_set_delivery_plan_notification_url::BrandSetDeliveryPlanNotificationUrl;
#[doc(alias(
    "设置商品券事件通知地址",
    "/brand/marketing/product-coupon/notify-configs",
    "POST /brand/marketing/product-coupon/notify-configs",
    "4015736293"
))]
pub use brand_set_notification_url::BrandSetNotificationUrl;
#[doc(alias(
    "提交投放计划",
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit",
    "POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit",
    "4018381190"
))]
pub use brand_submit_delivery_plan::BrandSubmitDeliveryPlan;
#[doc(alias(
    "提交图片生成任务",
    "/brand/marketing/product-coupon/image-generation-tasks",
    "POST /brand/marketing/product-coupon/image-generation-tasks",
    "4017327724"
))]
pub use brand_submit_image_generation_task::BrandSubmitImageGenerationTask;
#[doc(alias(
    "终止投放计划",
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate",
    "POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate",
    "4018381201"
))]
pub use brand_terminate_delivery_plan::BrandTerminateDeliveryPlan;
#[doc(alias(
    "更新投放计划",
    "/brand/marketing/delivery-plan/delivery-plans/{plan_id}",
    "PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}",
    "4018381209"
))]
pub use brand_update_delivery_plan::BrandUpdateDeliveryPlan;
#[doc(alias(
    "修改商品券",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    "PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    "4015736325"
))]
pub use brand_update_product_coupon::BrandUpdateProductCoupon;
#[doc(alias(
    "修改商品券批次",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "4015736391"
))]
pub use brand_update_stock::BrandUpdateStock;
#[doc(alias(
    "修改商品券批次发放预算",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
    "4015736398"
))]
pub use brand_update_stock_budget::BrandUpdateStockBudget;
#[doc(alias(
    "修改商品券批次组",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    "PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    "4016279735"
))]
pub use brand_update_stock_bundle::BrandUpdateStockBundle;
#[doc(alias(
    "修改商品券批次组发放预算",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    "4016279740"
))]
pub use brand_update_stock_bundle_budget::BrandUpdateStockBundleBudget;
pub use brand_upload_coupon_codes::BrandCouponCodeUpload;
#[doc(alias(
    "预上传券Code",
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    "4015736400"
))]
pub use brand_upload_coupon_codes::BrandUploadCouponCodes;
#[doc(alias(
    "上传图片",
    "/brand/marketing/product-coupon/media/upload-image",
    "POST /brand/marketing/product-coupon/media/upload-image",
    "4015736285"
))]
pub use brand_upload_image::BrandUploadImage;
pub use brand_upload_image::BrandUploadedImage;
#[doc(alias(
    "确认发放用户商品券",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    "4015781575"
))]
pub use confirm_user_coupon::ConfirmUserCoupon;
pub use confirm_user_coupon::{
    ConfirmedAssociatedPayscoreOrder, ConfirmedBundleUsageDetail, ConfirmedSingleUsageDetail,
    ConfirmedUserCoupon,
};
#[doc(alias(
    "创建投放计划",
    "/v3/marketing/partner/delivery-plan/delivery-plans",
    "POST /v3/marketing/partner/delivery-plan/delivery-plans",
    "4016184554"
))]
pub use create_delivery_plan::CreateDeliveryPlan;
#[doc(alias(
    "创建商品券",
    "/v3/marketing/partner/product-coupon/product-coupons",
    "POST /v3/marketing/partner/product-coupon/product-coupons",
    "4015781289"
))]
pub use create_product_coupon::CreateProductCoupon;
pub use create_product_coupon::{
    BundleCouponDisplayInfo, BundleUsageRuleDisplayInfo, CreatedInitialStock,
    CreatedInitialStockBundle, CreatedProductCoupon, InitialBundledStock, InitialCouponDisplayInfo,
    InitialEntranceMiniProgram, InitialProgressiveBundleUsageRule, InitialStock,
    InitialStockBundle,
};
#[doc(alias(
    "添加商品券批次",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "4015781304"
))]
pub use create_stock::CreateStock;
pub use create_stock::{CreatedStock, CreatedStockUsageRuleDisplayInfo, NewStock};
#[doc(alias(
    "添加商品券批次组",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    "4016280622"
))]
pub use create_stock_bundle::CreateStockBundle;
pub use create_stock_bundle::{NewStockBundle, ProgressiveBundleUsageRule};
#[doc(alias(
    "失效商品券",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    "4015781290"
))]
pub use deactivate_product_coupon::DeactivateProductCoupon;
#[doc(alias(
    "失效商品券批次",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    "4015781532"
))]
pub use deactivate_stock::DeactivateStock;
#[doc(alias(
    "失效用户商品券",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    "4015781578"
))]
pub use deactivate_user_coupon::DeactivateUserCoupon;
pub use deactivate_user_coupon::DeactivatedUserCoupon;
#[doc(alias(
    "失效用户商品券组",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    "4016280658"
))]
pub use deactivate_user_coupon_bundle::DeactivateUserCouponBundle;
#[doc(alias(
    "批次组批量取消关联门店",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    "4016280629"
))]
pub use disassociate_stock_bundle_stores::DisassociateStockBundleStores;
#[doc(alias(
    "批次取消关联门店",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
    "4015781537"
))]
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
#[doc(alias(
    "分页查询投放计划列表",
    "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
    "GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
    "4016184563"
))]
pub use list_delivery_plans::ListDeliveryPlans;
pub use list_stock_stores::AssociatedStorePage;
#[doc(alias(
    "查询批次关联门店列表",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    "4015781546"
))]
pub use list_stock_stores::ListStockStores;
#[doc(alias(
    "查询商品券批次列表",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "4015781553"
))]
pub use list_stocks::ListStocks;
pub use list_stocks::StockPage;
#[doc(alias(
    "指定券状态查询用户商品券列表",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    "GET /v3/marketing/partner/product-coupon/users/{openid}/coupons",
    "4015781590"
))]
pub use list_user_coupons::ListUserCoupons;
pub use list_user_coupons::{ListedUserCoupon, ListedUserCouponStock, UserCouponPage};
#[doc(alias(
    "向用户预发放商品券",
    "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
    "4016434365"
))]
pub use pre_send_coupon::PreSendCoupon;
#[doc(alias(
    "向用户预发放商品券批次组",
    "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
    "4016280670"
))]
pub use pre_send_coupon_bundle::PreSendCouponBundle;
#[doc(alias(
    "查询图片生成任务执行结果",
    "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
    "GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
    "4017327739"
))]
pub use query_image_generation_task::QueryImageGenerationTask;
#[doc(alias(
    "获取商品券事件通知地址",
    "/v3/marketing/partner/product-coupon/notify-configs",
    "GET /v3/marketing/partner/product-coupon/notify-configs",
    "4015781284"
))]
pub use query_notification_url::QueryNotificationUrl;
#[doc(alias(
    "查询商品券",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    "4015781292"
))]
pub use query_product_coupon::QueryProductCoupon;
#[doc(alias(
    "查询商品券指定批次",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "4015781542"
))]
pub use query_stock::QueryStock;
#[doc(alias(
    "查询用户商品券详情",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
    "GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
    "4015781582"
))]
pub use query_user_coupon::QueryUserCoupon;
#[doc(alias(
    "核销用户商品券",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    "4015781608"
))]
pub use redeem_user_coupon::RedeemUserCoupon;
pub use redeem_user_coupon::{
    RedeemedSequentialUsageDetail, RedeemedSequentialUsageItem, RedeemedUserCoupon,
};
#[doc(alias(
    "退券",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    "4015781599"
))]
pub use return_user_coupon::ReturnUserCoupon;
#[doc(alias(
    "向用户发放商品券",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons",
    "4015781605"
))]
pub use send_coupon::SendCoupon;
pub use send_coupon::{SentUserCoupon, SentUserCouponStock};
#[doc(alias(
    "向用户发放商品券批次组",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
    "POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
    "4016280664"
))]
pub use send_coupon_bundle::SendCouponBundle;
#[doc(alias(
    "设置投放计划回调地址",
    "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
    "POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
    "4016184598"
))]
pub use set_delivery_plan_notification_url::SetDeliveryPlanNotificationUrl;
#[doc(alias(
    "设置商品券事件通知地址",
    "/v3/marketing/partner/product-coupon/notify-configs",
    "POST /v3/marketing/partner/product-coupon/notify-configs",
    "4015781286"
))]
pub use set_notification_url::SetNotificationUrl;
#[doc(alias(
    "提交图片生成任务",
    "/v3/marketing/partner/product-coupon/image-generation-tasks",
    "POST /v3/marketing/partner/product-coupon/image-generation-tasks",
    "4017327735"
))]
pub use submit_image_generation_task::SubmitImageGenerationTask;
#[doc(alias(
    "终止投放计划",
    "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
    "POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
    "4016184572"
))]
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
#[doc(alias(
    "更新投放计划",
    "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
    "PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
    "4016184594"
))]
pub use update_delivery_plan::UpdateDeliveryPlan;
#[doc(alias(
    "修改商品券",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    "PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    "4015781296"
))]
pub use update_product_coupon::UpdateProductCoupon;
#[doc(alias(
    "修改商品券指定批次",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "4015781556"
))]
pub use update_stock::UpdateStock;
#[doc(alias(
    "修改商品券批次发放预算",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
    "4015781561"
))]
pub use update_stock_budget::UpdateStockBudget;
#[doc(alias(
    "修改商品券批次组",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    "PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    "4016280633"
))]
pub use update_stock_bundle::UpdateStockBundle;
#[doc(alias(
    "修改商品券批次组发放预算",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    "4016280642"
))]
pub use update_stock_bundle_budget::UpdateStockBundleBudget;
pub use upload_coupon_codes::CouponCodeUpload;
#[doc(alias(
    "预上传券Code",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    "4015781572"
))]
pub use upload_coupon_codes::UploadCouponCodes;
#[doc(alias(
    "图片上传",
    "/v3/marketing/partner/product-coupon/media/upload-image",
    "POST /v3/marketing/partner/product-coupon/media/upload-image",
    "4015781275"
))]
pub use upload_image::UploadImage;
pub use upload_image::UploadedImage;
