//! Business objects that the model reads, and what their users do: a file each with views, lists and actions.

mod applyments;
mod authorizations;
mod batches;
mod combined;
mod compensations;
mod complaints;
mod contracts;
mod coupons;
mod delivery_plans;
mod made_up;
mod service_orders;
mod sharing;

pub(crate) use applyments::{ApplymentView, StepApplyment, applyment, applyments, step_applyment};
pub(crate) use authorizations::{
    AuthorizationView, authorization, authorizations, confirm_authorization, revoke_authorization,
};
pub(crate) use batches::{
    BatchView, FailBatchTransfer, close_transfer_batch, fail_batch_transfer, transfer_batch,
    transfer_batches,
};
pub(crate) use combined::{CombinedView, combined_order, combined_orders, pay_combined};
pub(crate) use compensations::{
    CompensationView, compensation, compensations, confirm_compensation,
};
pub(crate) use complaints::{
    ComplaintView, FileComplaint, WriteMessage, complaint, complaints, file_complaint,
    resume_complaint, write_in_complaint,
};
pub(crate) use contracts::{
    ContractView, DeductionsView, LetFail, contract, contracts, deductions, let_deductions_fail,
    sign_contract, terminate_contract,
};
pub(crate) use coupons::{
    CouponReviewsView, CouponStockView, HoldReviews, ProductCouponView, ReceiveCoupons,
    UserCouponView, coupon_reviews, coupon_stock, coupon_stocks, delete_user_coupon,
    hold_coupon_reviews, pause_coupon_stock, product_coupon, product_coupons, receive_coupons,
    resume_coupon_stock, user_coupon, user_coupons,
};
pub(crate) use delivery_plans::{
    DeliveryPlanView, ReceiveDelivery, RejectPlan, delivery_plan, delivery_plans, receive_delivery,
    reject_delivery_plan,
};
pub(crate) use made_up::{
    MadeUpDetail, MadeUpView, SetMadeUp, made_up, made_up_object, set_made_up,
};
pub(crate) use service_orders::{
    ServiceDeductionsView, ServiceOrderView, confirm_service_order, let_service_deductions_fail,
    pay_service_order, service_deductions, service_order, service_orders,
};
pub(crate) use sharing::{FailShare, ShareView, fail_share, share, shares};
